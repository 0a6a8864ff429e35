// SPDX-License-Identifier: Apache-2.0

/// How the characters of Japanese names are read, long vowels as the press writes them: short.
enum JapaneseReadings {
    /// Readings of single characters inside of names, the commonest of each character first.
    static let letters = """
        aki明昭秋章彰晃亮暁晶朗哲顕義 akira明亮晃 ai愛藍相 asa朝麻浅旭 a亜阿安 an安杏庵 ari有在 atsu敦厚篤淳温 aya綾彩文絢 ba場馬葉羽
        bayashi林 be部辺 bashi橋 bu武部 chi千知智池 chika近親 cho長 da田 dai大代 dani谷 de出 do堂道 e江恵絵栄枝衛 ei英栄永 eda枝 en円遠
        fu富風布芙 fuji藤富 fuka深 fuku福 fumi文史郁 furu古 futa二 ga賀我雅河 gaki垣 gata形方 gawa川河 gen元玄源 go吾五悟護剛後 go豪
        gi木義城儀 guchi口 gu具 gura倉 ha羽葉波 hachi八 haka袴 hama浜濱 hana花華 hara原 haru春晴治陽遥 hashi橋 hata畑秦 haya早隼
        hayashi林 hei平兵 hi日陽比妃 hide秀英 hiko彦 hira平 hiro広弘博裕浩宏寛洋大尋紘廣啓 hisa久寿尚 hito人仁 ho保穂帆 hon本 hoshi星 hori堀
        i伊井居衣 ichi一市壱 ie家 ike池 ima今 ina稲 ino猪 iri入 ishi石 iso磯 ita板 ito糸 iwa岩 izumi泉 ji治二次司児 jima島嶋
        jin仁 jiri尻 jo城条 ju寿 jun純順淳準潤 ka加香佳花賀夏華嘉 kado門角 kage影景 kai海介甲 kaji梶 kaku角 kama鎌 kami上神
        kan寛菅 kana金 kane金兼 kara唐 kari刈 kasa笠 kashi柏樫 kata片方 katsu勝克且 kawa川河 kaze風 kazu和一数 kei恵圭敬慶啓景桂 ken健賢
        ken憲謙研建 ki木喜紀樹貴輝希季城機己生基 kichi吉 kimi君公 kin金 kino木 kishi岸 kita北喜 kiyo清 ko子古小児幸 ko光功広孝宏浩康晃
        koku国 koma駒 kon今 kubo窪 kuchi口 kuma熊 kumi久美 kuni国邦 kura倉蔵 kuri栗 kuro黒 kuwa桑 kyo京恭 ma真麻馬満 machi町
        mae前 maki牧巻槙 maru丸 masa正雅昌政真将匡勝 masu増升益 matsu松 me目 mi美三実見未海巳 michi道路通 mine峰嶺 mitsu光満三充 miya宮
        mizu水瑞 mo茂望 mon門 mori森守 mori盛 moto本元基 mu武夢 mune宗 mura村 muro室 na奈那名菜 nae苗 naga長永 naka中仲 nami波浪
        nao直尚 nari成 nashi梨 ne根 ni二仁 niko仁 nishi西 no野之乃 nobu信伸延宣 nori則典紀憲範法徳規教 nuki貫 numa沼 o雄夫男生小緒尾央大
        obi帯 oka岡丘 oki沖 oku奥 omi臣 on恩 oto音乙 ra良羅 rei玲礼 ren蓮 ri里理利梨莉 rin林 ro郎朗路 roku六 ryo良亮涼遼
        ryu隆竜龍 sa佐左沙紗 sabu三 sachi幸 saka坂阪酒 saki崎咲﨑 saku作朔 san三 sane実 sato里佐智聡 sawa沢澤 sei成清政誠正 seki関
        sen千仙 shi志史司士四 shiba柴芝 shige茂重繁 shika鹿 shima島嶋 shin信真慎伸晋新進 shino篠 shio塩 shiro城白代 shita下 sho正翔昭祥章
        shu修秀 shun俊駿春 so宗聡 soku足 sono園 su須寿 suga菅 sugi杉 suke介助輔佑 suki杉 sumi角住澄 suzu鈴 ta太田多 tachi立
        tada忠正直 tai泰太 taka高孝隆貴崇敬尚 take武竹健岳 taki滝瀧 tama玉 tami民 tan丹 tane種 tani谷 tari足 tatsu達辰竜龍
        te手 tei貞 ten天 tera寺 teru輝照昭 to人斗登都戸藤仁 tobi飛 toki時 toku徳 tomi富 tomo友知智朋共 tori鳥 toshi俊敏利寿年
        toyo豊 tsu津都 tsubo坪 tsuchi土 tsugi次 tsuka塚 tsuki月 tsuru鶴 tsune常恒 tsuto務 u宇羽 uchi内 ue上植 ume梅 ura浦 ushi牛
        wa和羽輪 waka若 wara原 wari割 ya也谷矢屋哉弥八 yabu薮藪 yama山 yana柳 yashi林 yasu康泰安保靖恭 yo代世洋陽 yoko横
        yori頼 yoshi義吉良芳好由喜善美佳嘉慶 yu裕勇由祐雄優悠佑結友 yuki幸行雪之 yumi弓 za座 zaka坂 zaki崎﨑 zaku作 zawa沢澤
        ze瀬 zo三蔵 zono園 zu津 zuka塚 se瀬世 mon紋 nen年 ho宝 kage蔭 kiri桐霧 tate立館舘 ne音 toku得 satoshi聡 kazu寿
        jo丈 sumi純 ki来 gaki柿 kaki柿 o大 to東藤 higashi東 minami南 gashi東 yo洋 ei瑛 ri李 mei明 do土
        gami上神 tetsu哲徹鉄 aka赤 so壮荘壯惣 tsugu嗣継 ji嗣 hide偉 me銘 sue末 yoshi禎慶祥 toku督 kiku菊 ho甫 suke祐 take丈 mi弥 nobu亘 tsura貫 kaji梶 kuse久世 hane羽
        nishi錦 kuni州 sada貞定禎 maki蒔 ori織 ura裏 fuse布施 chika周 ha芭 kazu員 mura邑 naga修 tome留 yu有 ume楳 waki脇 wake分 kawa皮 nao巳 yoshi能
        masa理真允 mori護 michi倫 tada唯 katsu活 kiyo聖 aki昌紀 mitsu実 ari可 shu周 shi詩嗣 e慧 an晏 ka可夏 rei令 riku陸 haru悠 ren廉 yu夕 ma舞 mai舞 maki真
        washi鷲 taka鷹 u鵜 kamo鴨 sagi鷺 kame亀 tora虎 tsuji辻 tsutsumi堤 nuno布 kushi串 tochi栃 hagi萩 kaya茅 kuzu葛 tsuta蔦 kusu楠 momo桃
        """

    /// Given names of one character and those whose reading no character tells.
    static let given = """
        makoto誠,真,信,実 akira明,章,彰,晃,亮,昭,晶 minoru実,稔 shigeru茂,滋,繁 takashi隆,孝,崇,敬,貴,尚,高志 hiroshi博,浩,弘,宏,寛,洋,広,裕,紘 satoru悟,覚
        satoshi聡,智,哲,敏,諭,慧 kaoru薫,馨,香 isamu勇 manabu学 osamu修,治,理 susumu進 tadashi正,忠 tsutomu勤,務,努 yutaka豊,裕 hajime一,元,肇
        takeshi武,健,剛,毅,猛 ken健,賢,謙 kenji健二,健司,賢治,憲二,健治 kenichi健一,憲一,賢一 kiyoshi清,潔 mamoru守,護 mitsuru満,充 mikio幹雄,幹夫 mikiko幹子 noboru昇,登
        nozomu望 ryo亮,遼,涼 shin慎,真,晋,新,伸 jun純,淳,順,潤,惇 kei圭,慶,恵 megumi恵,愛,恵美 nozomi望 akemi明美 hitoshi仁,等,均,斉 toru徹,透,亨 tetsuya哲也,徹也
        tetsuo哲夫,哲雄 tetsuro哲郎,徹郎 yasushi靖,康,泰,裕 yoshi義 sakae栄 shizuka静香,静 shizuo静夫 eiji英二,栄治,英治 eiichi英一,栄一 koichi公一,浩一,幸一,晃一,光一
        koji浩二,浩司,孝二,幸治,光司,公司,耕治 shoji正治,昭二,昌司 shoichi正一,昭一,昌一 seiji誠司,政治,清治,誠二,征爾 seiichi誠一,清一,精一 shuichi修一,秀一 shuji修二,修司,秀二
        shunichi俊一 shinichi真一,信一,慎一,伸一,晋一 shinji真司,信二,慎二,伸二,真治 shinzo晋三 shinjiro進次郎 taro太郎 jiro次郎,二郎 ichiro一郎 saburo三郎 goro五郎 shiro四郎,史郎
        junichi純一,順一,淳一 junichiro純一郎 junji純二,淳司 junko順子,純子,淳子 kyoko京子,恭子,今日子 keiko恵子,敬子,圭子,慶子 keiji啓二,圭司,敬二 keiichi敬一,恵一,慶一,圭一 reiko玲子,礼子
        ryuichi隆一,竜一,龍一 ryuji隆司,竜司,隆二 ryoichi良一,亮一 ryosuke亮介,良介 ryoko良子,涼子 yoko洋子,陽子,葉子 yuichi雄一,裕一,祐一,勇一 yuji雄二,裕二,祐司,勇治 yuko裕子,優子,祐子,夕子
        hiroko裕子,弘子,博子,寛子,浩子 yukiko由紀子,幸子,雪子 sachiko幸子,祥子 shoko祥子,昌子,尚子 naoko直子,尚子 tomoko知子,智子,朋子 toshiko敏子,俊子 kazuko和子 masako雅子,昌子,正子,政子
        noriko典子,紀子,則子 michiko美智子,道子 mieko美恵子 emiko恵美子 kumiko久美子 yumiko由美子,裕美子 mariko真理子,万里子 tamayo珠代 midori緑 sayuri小百合 haruko春子,治子 chikage千景
        seiko聖子,誠子 sanae早苗 nobuko信子,伸子 aiko愛子 ayako綾子,文子 fumiko文子,史子 eiko栄子,英子 tatsuo達夫,達雄,辰雄 yasuo康夫,靖夫,保雄 fumio文雄,文夫 yoshihide義偉,義英 nobuo信夫,伸夫
        hirofumi博文,弘文,裕文 yasutoshi康稔 daisuke大輔,大介 yusuke裕介,祐介,雄介 shunsuke俊介 keisuke圭介,啓介 kensuke健介 yohei洋平,陽平 kohei康平,航平,耕平 shohei翔平,昇平 kazuhiro和弘,和博,和宏,一博
        yoichi洋一,陽一 gen元 isao勲,功 itsunori五典 tsuyoshi剛,毅,強 wataru渉,亘,航 hikaru光,輝 shigeru茂 fujio富士夫 mamiko真美子 kotaro幸太郎,光太郎,浩太郎 ryotaro遼太郎 kentaro健太郎 shintaro慎太郎,晋太郎
        yosuke洋介,陽介 takuya拓也,卓也 taku卓,拓 takuro卓郎 hakubun博文 nobuteru伸晃 yoshiaki義明,良明,喜昭 teruo輝夫,照夫 mitsuo光男,光雄,満男 sukehiro祐弘
        """

    /// Kana, where a given name is written in them.
    static let kana = """
        aあ iい uう eえ oお kaか kiき kuく keけ koこ saさ shiし suす seせ soそ taた chiち tsuつ teて toと naな niに nuぬ neね noの haは hiひ fuふ
        heへ hoほ maま miみ muむ meめ moも yaや yuゆ yoよ raら riり ruる reれ roろ waわ oを nん gaが giぎ guぐ geげ goご zaざ jiじ zuず zeぜ
        zoぞ daだ jiぢ zuづ deで doど baば biび buぶ beべ boぼ paぱ piぴ puぷ peぺ poぽ yaゃ yuゅ yoょ
        """

    /// Family names: those that a name begins with, and those whose reading no character tells.
    static let families = """
        sato佐藤 suzuki鈴木 takahashi高橋,髙橋 tanaka田中 watanabe渡辺,渡邊,渡邉,渡部 ito伊藤,伊東 yamamoto山本 nakamura中村 kobayashi小林 kato加藤 yoshida吉田 yamada山田
        sasaki佐々木 yamaguchi山口 matsumoto松本 inoue井上 kimura木村 hayashi林 saito斎藤,斉藤,齋藤,齊藤 shimizu清水 yamazaki山崎 yamasaki山崎 mori森,毛利 abe安倍,阿部,安部 ikeda池田 hashimoto橋本
        yamashita山下 ishikawa石川 nakajima中島,中嶋 nakashima中島 maeda前田 fujita藤田 ogawa小川 goto後藤 okada岡田 hasegawa長谷川 murakami村上 kondo近藤 ishii石井 sakamoto坂本,阪本 endo遠藤 aoki青木
        fujii藤井 nishimura西村 fukuda福田 ota太田,大田 miura三浦 fujiwara藤原 okamoto岡本 matsuda松田,松田 nakagawa中川 nakano中野 harada原田 ono小野,大野 tamura田村 takeuchi竹内,武内 kaneko金子
        wada和田 nakayama中山 ishida石田 ueda上田,植田 morita森田 hara原 shibata柴田 sakai酒井,坂井 kudo工藤 yokoyama横山 miyazaki宮崎 miyamoto宮本 uchida内田 takagi高木 ando安藤 taniguchi谷口
        ohno大野 maruyama丸山 imai今井 takada高田 kono河野 fujimoto藤本 murata村田 takeda武田,竹田 ueno上野 sugiyama杉山 masuda増田 sugawara菅原 hirano平野 kojima小島,児島 otsuka大塚 chiba千葉 kubo久保
        matsui松井 iwasaki岩崎 sakurai桜井,櫻井 kinoshita木下 noguchi野口 matsuo松尾 nomura野村 kikuchi菊地,菊池 sano佐野 onishi大西 sugimoto杉本 arai新井,荒井 hamada浜田,濱田 ichikawa市川 furukawa古川
        mizuno水野 komatsu小松 shimada島田 koyama小山 takano高野 yamauchi山内 yamanouchi山内 nishida西田 kikuta菊田 nishikawa西川 igarashi五十嵐 kitamura北村 yasuda安田 nakata中田 nakada中田 kawaguchi川口 hirata平田 kawasaki川崎
        iida飯田 yoshikawa吉川 honda本田,本多 kubota久保田 sawada沢田,澤田 tsuji辻 seki関 higuchi樋口 oshima大島 nagai永井 nakanishi中西 ebihara海老原 okuda奥田 tomita富田 tsuchiya土屋 oyama小山,大山 baba馬場 matsuura松浦
        kawamura川村,河村 ogata緒方,尾形 iwata岩田 aso麻生 kishida岸田 suga菅 kan菅 koizumi小泉 hatoyama鳩山 noda野田 obuchi小渕 hosokawa細川 hata羽田,秦 haneda羽田 kaifu海部 uno宇野 takeshita竹下 nakasone中曽根 ohira大平 miki三木
        ishiba石破 motegi茂木 mogi茂木 takaichi高市 kamikawa上川 hayasaka早坂 nikai二階 hagiuda萩生田 seko世耕 kajiyama梶山 edano枝野 okubo大久保 ozawa小沢,小澤 maehara前原 renho蓮舫 tamaki玉木 shii志位 yamaguchi山口
        koike小池 tamura田村 shimomura下村 amari甘利 hosoda細田 nishioka西岡 nishihara西原 nishino西野 nishi西 kitagawa北川 kita北 kitano北野 higashi東 minami南 azuma東,吾妻 hattori服部 kuroda黒田 kurokawa黒川 kusakabe日下部
        shinohara篠原 shinozaki篠崎 kasahara笠原 kasai笠井,葛西 tachibana橘,立花 hirose広瀬 hirai平井 hirayama平山 hino日野 hidaka日高 hoshino星野 hotta堀田 hori堀 horiuchi堀内 hosono細野 imamura今村 inada稲田 inagaki稲垣 inaba稲葉
        ino猪野 isobe磯部 isoda磯田 itagaki板垣 iwai岩井 iwamoto岩本 iwase岩瀬 izumi泉 kageyama影山 kagawa香川 kamata鎌田 kamiya神谷 kamimura上村 uemura上村,植村 kanda神田 kano狩野,加納 katayama片山 katsumata勝又 kawai河合,川合,河井
        kawakami川上 kawamoto川本 kawashima川島 kawata河田,川田 kawada川田 kazama風間 kida木田 kishi岸 kishimoto岸本 kitahara北原 kitazawa北沢 konishi小西 kuwabara桑原 kuwahara桑原 kurata倉田 kurihara栗原 machida町田 makino牧野 maki牧
        mamiya間宮 matsubara松原 matsuoka松岡 matsushita松下 matsumura松村 matsukawa松川 matsuyama松山 minagawa皆川 mitani三谷 miyagawa宮川 miyake三宅 miyata宮田 miyashita宮下 miyazawa宮沢,宮澤 mizutani水谷 mochizuki望月 momose百瀬
        morimoto森本 moriyama森山 morikawa森川 morishita森下 motoyama本山 munakata宗像 muraki村木 muramatsu村松 muraoka村岡 murase村瀬 muto武藤 nagano永野,長野 nagashima長島,永島 nagata永田 nagase長瀬 nagaoka長岡 naito内藤 narita成田
        nemoto根本 niimi新見 ninomiya二宮 nishijima西島 nishio西尾 nishiyama西山 nishimoto西本 nishizawa西沢 nitta新田 ochi越智 oda小田,織田 ohara大原,小原 ohashi大橋 oishi大石 oka岡 okabe岡部 okamura岡村 okazaki岡崎 okayama岡山
        okawa大川 oki沖 okumura奥村 okuno奥野 okuyama奥山 omori大森 omura大村 onda恩田 onodera小野寺 osada長田 nagata長田 osawa大沢,大澤 ose小瀬 ota大田 otani大谷 ouchi大内 oi大井 sakaguchi坂口 sakata坂田 sakuma佐久間 sakurada桜田
        sanada真田 sasagawa笹川 sasamoto笹本 sawamura沢村 segawa瀬川 sekiguchi関口 sekine関根 senda千田 shiba柴 shibuya渋谷 shiga志賀 shimamura島村 shimoda下田 shiraishi白石 shirai白井 shirakawa白川,白河 soga曽我 sonoda園田 sugita杉田
        sugiura杉浦 sumida隅田 suwa諏訪 tabata田畑 tachikawa立川 taguchi田口 tahara田原 tajima田島 takai高井 takayama高山 takase高瀬 takatori高鳥 takebe武部 takemi武見 takemoto竹本 takemura武村,竹村 takenaka竹中 takizawa滝沢 takita滝田
        tamai玉井 tani谷 tanabe田辺,田邊 tanigawa谷川 tanigaki谷垣 tashiro田代 terada寺田 tezuka手塚 toda戸田 tokuda徳田 tokunaga徳永 tominaga富永 toyoda豊田 toyota豊田 tsuchida土田 tsuda津田 tsukada塚田 tsukamoto塚本 tsushima津島
        tsutsui筒井 uchiyama内山 uehara上原 uematsu植松 umeda梅田 umezawa梅沢 urano浦野 usui臼井 wakabayashi若林 wakayama若山 yagi八木 yajima矢島 yamagata山県,山形 yamagishi山岸 yamakawa山川 yamamura山村 yamane山根 yamanaka山中
        yamaoka山岡 yanagi柳 yanagida柳田 yanagisawa柳沢 yano矢野 yasui安井 yokota横田 yokoi横井 yonekura米倉 yoneda米田 yoshihara吉原 yoshimoto吉本 yoshimura吉村 yoshino吉野 yoshioka吉岡 yoshizawa吉沢 yuasa湯浅 yuki結城 fukai深井
        fukase深瀬 fukui福井 fukumoto福本 fukunaga福永 fukushima福島 fukuyama福山 funabashi船橋 furuta古田 furuya古谷 fujikawa藤川 fujimura藤村 fujioka藤岡 fujisawa藤沢 fujino藤野 gunji郡司 hagiwara萩原 hama浜 hamaguchi浜口 hamano浜野
        hanada花田 haruna榛名 haruta春田 hayakawa早川 hayashida林田 hibi日比 hirabayashi平林 hiraoka平岡 hiramatsu平松 hirasawa平沢 horie堀江 horiguchi堀口 ide井出 ieda家田 iizuka飯塚 ikegami池上 inamura稲村 ishiguro石黒 ishihara石原
        ishimoto石本 ishiwata石渡 ishizaki石崎 ishizuka石塚 isomura磯村 itakura板倉 itaya板谷 ibuki伊吹 kaito海東 kaji梶 kajiwara梶原 kakuta角田 tsunoda角田 kamei亀井 kameyama亀山 kanai金井 kanazawa金沢 kaneda金田 kanamori金森 aihara相原
        aizawa相沢 akagi赤木 akamatsu赤松 akiba秋葉 akimoto秋元,秋本 akita秋田 akiyama秋山 amano天野 aoyama青山 arakawa荒川 araki荒木 arima有馬 asada浅田 asai浅井 asakura朝倉 asano浅野 ashida芦田 awata粟田 bando坂東 date伊達 doi土井,土居
        ebina海老名 egawa江川 eguchi江口 eto江藤,衛藤 enomoto榎本 sonobe園部 shindo進藤,新藤 shinkai新海 sagawa佐川 saeki佐伯 saiki斎木 sekimoto関本 shimazaki島崎 shiozaki塩崎 shiroyama城山 komori小森 komura高村 takamura高村 konno今野
        """
}
