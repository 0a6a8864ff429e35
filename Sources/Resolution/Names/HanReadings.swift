// SPDX-License-Identifier: Apache-2.0

/// Mandarin readings of the characters that names of people and provinces are mostly made of, simplified and
/// traditional. A character that is missing here leaves its name unread.
enum HanReadings {
    static func pinyin(_ scalar: UInt32) -> String? {
        readings[scalar] ?? Unicode.Scalar(scalar).flatMap(HanVariants.plain).flatMap { readings[$0.value] }
    }

    private static let readings: [UInt32: String] = {
        var readings: [UInt32: String] = [:]
        for row in rows.split(whereSeparator: \.isNewline) {
            for entry in row.split(separator: " ") {
                let sound = String(entry.prefix { $0.isASCII })
                for scalar in entry.unicodeScalars where !scalar.isASCII { readings[scalar.value] = sound }
            }
        }
        return readings
    }()

    private static let rows = """
        ai艾爱愛 an安岸 ao敖奥奧 ba巴 bai白百柏 ban班 bang邦 bao包宝寶保鲍鮑 bei北贝貝倍 ben本 bi毕畢碧必 bian边卞 biao彪标標 bin滨濱斌宾賓彬 bing冰兵秉炳丙
        bo波博伯柏勃渤 bu卜步布 cai蔡才财財彩 can灿燦 cang苍沧 cao曹操 cen岑 chai柴 chang常昌长長畅暢 chao超朝潮晁 chen陈陳晨辰臣琛 cheng成程城承诚誠澄丞
        chi池驰迟 chong崇冲 chou仇 chu楚初储褚 chuan川传傳 chun春纯淳 ci慈 cong聪聰丛从 cui崔翠 da大达達 dai戴代 dan丹旦 dang党黨 dao道 de德
        deng邓鄧登 di迪狄地 dian典 ding丁定鼎 dong东東董冬栋棟 dou窦竇 du杜度 duan段端 duo多铎 en恩 er尔爾 fa法发發 fan范範凡樊帆 fang方芳房放
        fei飞飛费費菲斐 fen芬 feng峰锋鋒冯馮风風丰豐凤鳳封枫 fu福富付傅符复甫夫 gan甘赣干 gang刚剛钢鋼纲綱港岗 gao高 ge葛戈格 gen根 geng耿庚 gong龚龔宫公功贡恭 gou勾
        gu古顾顧谷 gua瓜 guan关關管冠 guang光广廣 gui贵貴桂归 guo国國郭果 hai海 han韩韓汉漢翰涵寒 hang航杭 hao浩昊豪皓郝好 he何和贺賀河赫鹤荷合 hei黑 heng恒恆衡亨
        hong红紅洪宏鸿鴻虹弘 hou侯厚 hu胡湖虎护沪 hua华華花化骅 huai怀淮 huan欢环桓焕煥 huang黄黃煌皇 hui辉輝惠慧会會徽回晖 ji吉季纪紀冀济濟继繼姬积基计际骥 jia家嘉佳贾賈甲
        jian建健剑劍坚堅简简俭鉴间 jiang江姜蒋蔣将 jiao焦教 jie杰傑洁潔捷解 jin金锦錦进進晋津靳近劲 jing京静靜敬景晶经經精靖荆竞 jiu九久 ju居巨菊鞠 juan娟
        jun军軍俊君均钧鈞峻骏 kai凯凱开開 kang康 ke柯克科可 kong孔 ku库 kuang匡邝 kui奎魁 kun坤昆 lai赖賴来來 lan兰蘭岚蓝 lang郎朗 lao劳 le乐樂 lei雷磊蕾
        li李力丽麗利立黎里理礼禮莉励历 lian连連廉联聯莲 liang梁良亮辽 liao廖辽遼 lie烈列 lin林琳霖临 ling玲凌灵岭令 liu刘劉柳六留 long龙龍隆 lou娄楼
        lu卢盧陆陸鲁魯路禄吕鹿露 lu吕呂 luan栾 lun伦 luo罗羅骆洛 ma马馬麻 mai麦 man满滿曼 mao毛茂冒 mei梅美媚 men门門 meng孟蒙萌梦 mi米 mian勉 miao苗妙
        min民敏闽 ming明铭名鸣 mo莫默 mu穆牧木慕 na那娜 nan南楠 neng能 ni倪尼 nian年 ning宁寧 niu牛钮 nong农 ou欧歐 pan潘攀盘 pang庞龐 pei裴培佩沛
        peng彭鹏鵬朋 pi皮 pin品 ping平萍屏 pu浦蒲普朴 qi齐齊祁琪奇启啟旗其企 qian钱錢前千谦倩乾 qiang强強 qiao乔喬桥橋 qin秦勤琴 qing青清庆慶卿晴 qiong琼瓊穷
        qiu邱秋丘求 qu曲屈瞿 quan全权權泉 que阙 ran冉然 rang让 rao饶 ren任人仁 rong荣榮容蓉融戎 ru如茹儒 ruan阮 rui瑞睿锐 run润潤 ruo若 san三 sang桑
        sen森 sha沙莎 shan山陕陝善珊单 shang尚上商 shao邵少韶 she佘社 shen沈申深慎 sheng生胜勝盛圣升声 shi石史世施士时時师仕实诗 shou守寿壽 shu舒书書树樹淑蜀
        shuai帅 shuang双雙 shui水 shun顺順舜 si思司四斯 song宋松嵩 su苏蘇素肃 sui隋随 sun孙孫 ta塔 tai泰台臺太 tan谭譚谈坦 tang唐汤湯 tao陶涛濤韬
        teng滕腾 tian田天 tie铁鐵 ting婷庭亭廷 tong同童通彤桐 tu涂图屠 wan万萬婉 wang王汪旺望 wei魏伟偉卫衛维維威韦韋为微 wen文温闻雯稳 weng翁 wo沃
        wu吴吳武伍五乌巫邬 xi西席锡熙喜希曦奚习習溪 xia夏霞 xian先贤賢显宪献 xiang向祥翔湘香项項相襄 xiao小肖萧蕭晓曉孝笑 xie谢謝协 xin新欣辛鑫信心馨昕 xing星兴興邢行幸
        xiong熊雄 xiu秀修 xu徐许許旭续须 xuan宣轩軒璇 xue薛雪学學 xun勋荀寻 ya亚亞雅 yan严嚴颜顏燕岩延彦晏艳炎 yang杨楊阳陽洋扬 yao姚尧瑶耀 ye叶葉业業野
        yi一义義毅易怡艺宜益伊逸亿仪 yin尹殷银音印 ying英颖应莹影 yong勇永雍用 you尤游友 yu于余玉宇雨喻育俞郁煜裕禹予渝豫 yuan元袁源远遠媛原 yue岳月越悦粤 yun云雲运韵允 zai在再
        zan昝 ze泽澤 zeng曾增 zha查 zhai翟 zhan詹占战展 zhang张張章彰 zhao赵趙兆昭招 zhe哲浙 zhen振震珍真镇甄贞 zheng正郑鄭政征铮争 zhi志智芝之治植直
        zhong中钟鐘忠仲重 zhou周洲州舟 zhu朱祝珠竹柱 zhuang庄莊壮 zhuo卓 zi子紫自梓 zong宗 zou邹鄒 zu祖 zuo左佐
        shan單 qi琦綺琪祺麒 yi奕懿翊 ting霆 shuo朔碩硕 kai恺愷 hao灏 yu瑜钰鈺宥 zhen臻 ze则則 lu璐潞 yan妍琰彥 hui蕙 ying瑩莹盈 xi玺璽 chong翀 tao韜韬
        wei薇炜煒蔚玮瑋 ning凝 pei沛珮 ru汝 shu殊 xu栩 heng珩 yuan苑沅 yue玥 zhuo琢 zhi峙祉 lin麟 xin歆 ling翎 mao懋 you佑祐 ke珂 mu沐 tian恬 pu溥 ao傲
        zhuang莊 lan瀾澜 xiao骁驍霄筱 jing婧菁竟 kun琨锟 dong栋 man漫 nuo诺諾 qin芹沁 rong嵘嶸 sheng晟 shuang爽 tong彤 xiong雄 xuan旋 yan焱 yang暘旸
        zhan湛 zhao钊釗 zhou宙 bo博 cheng成 di帝 fu辅輔 gui贵 huan寰 jian鉴鑒 kuan宽寬 liang粱 miao淼 ping凭 qun群 ran燃 song颂頌 wen雯 ya娅 zheng征
        """
}
