// SPDX-License-Identifier: Apache-2.0

/// Characters of names that China, Taiwan and Japan write otherwise: "田澤", "田沢" and "田泽" are one name, "田中和夫" and
/// "田中和男" are two that sound alike.
enum HanVariants {
    /// The name in the characters that stand for all their variants; nil for one that is not of such characters alone.
    static func plain(_ name: String) -> [Unicode.Scalar]? {
        guard name.unicodeScalars.first.map({ $0.value >= 0x3000 }) ?? false else { return nil }
        let letters = name.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "・" && $0 != "·" }
        guard letters.count > 1, letters.allSatisfy({ EastAsianNames.isHan($0.value) || variants[$0] != nil }) else {
            return nil
        }
        return letters.map { variants[$0] ?? $0 }
    }

    /// The character that stands for all variants of this one; nil for one without variants, and for that one itself.
    static func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar? { variants[letter] }

    /// What two names in such characters say of one another; nil where they say nothing, since one has more of them.
    static func agreement(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> NameAgreement? {
        guard one.count == other.count else { return nil }
        if one == other { return .same }
        // One of them can be a slip of the pen for a character that sounds like it.
        let soundAlike = zip(one, other).allSatisfy { left, right in
            if left == right { return true }
            guard let sound = HanReadings.pinyin(left.value) else { return false }
            return sound == HanReadings.pinyin(right.value)
        }
        return soundAlike ? .compatible(.givenNameSpelling) : .different
    }

    private static let variants: [Unicode.Scalar: Unicode.Scalar] = {
        var variants: [Unicode.Scalar: Unicode.Scalar] = [:]
        for row in rows.split(whereSeparator: \.isWhitespace) {
            guard let plain = row.unicodeScalars.first else { continue }
            for variant in row.unicodeScalars.dropFirst() { variants[variant] = plain }
        }
        return variants
    }()

    /// The form for all first: the one of the mainland, then those of Taiwan and Japan, and of old registers. Only such
    /// characters as names of people have; first those of families, then those of given names, then Japan's own.
    private static let rows = """
        张張 陈陳 刘劉 杨楊 黄黃 赵趙 吴吳呉 孙孫 马馬 罗羅 郑鄭 谢謝 韩韓 冯馮 于於 萧蕭 邓鄧 许許 吕呂 苏蘇
        卢盧 蒋蔣 贾賈 叶葉 阎閻 余餘 钟鍾鐘 谭譚 陆陸 范範 邹鄒 龙龍竜 万萬 汤湯 赖賴頼 龚龔 庞龐 兰蘭 齐齊斉
        颜顏顔 庄莊荘 聂聶 岳嶽 严嚴厳 关關関 费費 纪紀 项項 华華 鲁魯 韦韋 闵閔 毕畢 顾顧 贺賀 钱錢銭 窦竇
        党黨 骆駱 凌淩 单單単 欧歐 缪繆 阳陽 邬鄔 娄婁 饶饒 宁寧甯 闫閆 涂塗凃 栾欒 沈瀋 游遊 丛叢 郏郟 蓝藍
        连連 卫衛 乔喬 习習 应應応 师師 时時 劳勞労 曾曽 来來 温溫 荣榮栄 鲍鮑 车車 谈談 邝鄺 荆荊 仇讎 储儲
        东東 简簡 诸諸 汉漢 团團団 谷穀 钮鈕 厉厲 迟遲 阙闕 闻聞 乌烏 巩鞏 桥橋 权權権 胡衚 种種 尧堯尭 郁鬱
        历歷歴曆 贝貝 芦蘆 钭鈄 苍蒼 满滿満 后後 沧滄 伟偉 国國 军軍 强強 杰傑 涛濤 刚剛 辉輝 红紅 丽麗 艳豔艷
        静靜 兴興 庆慶 胜勝 义義 学學 宝寶寳 贵貴 凤鳳 龄齡 飞飛 鹏鵬 鸿鴻 鹤鶴 鸣鳴 莺鶯 凯凱 剑劍剣 锋鋒
        铁鐵鉄 钢鋼 铭銘 锐銳鋭 锦錦 银銀 铮錚 铎鐸 镇鎮 钧鈞 钰鈺 铃鈴 锡錫 锟錕 镜鏡 铨銓 键鍵 录錄録 维維
        纲綱 绍紹 继繼継 续續続 绪緒緖 绣繡 绮綺 纯純 经經経 纬緯 练練 绿綠緑 纫紉 缨纓 缘緣縁 结結 织織 绢絹
        线線 纳納 纹紋 细細 绫綾 绘繪絵 终終 绵綿 级級 诚誠 谦謙 论論 诗詩 谋謀 语語 词詞 诺諾 谕諭 议議 记記
        评評 证證証 识識 让讓譲 谊誼 设設 访訪 诏詔 详詳 调調 谨謹 请請 读讀読 贤賢 贞貞 财財 贯貫 资資 赞贊賛
        赐賜 贡貢 赋賦 质質 赏賞 颖穎 顺順 预預 领領 颂頌 颐頤 显顯顕 题題 颀頎 风風 驰馳 骏駿 骥驥 骁驍 骅驊
        驹駒 驾駕 验驗験 骞騫 腾騰 云雲 电電 雾霧 灵靈 际際 阶階 险險険 随隨 队隊 陇隴 阔闊 间間 闽閩 门門 问問
        阁閣 闯闖 开開 达達 运運 进進 远遠 选選 逊遜 迈邁 迁遷 适適 还還 这這 辽遼 迹跡 边邊邉辺 过過 广廣広
        库庫 庐廬 归歸帰 彦彥 彻徹 征徵 径徑 忆憶 怀懷懐 悦悅 惠恵 恺愷 恒恆 惧懼 爱愛 宪憲 宽寬寛 实實実 宾賓
        审審 宫宮 寿壽 将將 对對対 导導 尔爾 尝嘗 尽盡 层層 岚嵐 岛島嶋嶌 峰峯 岭嶺 屿嶼 峥崢 嵘嶸 币幣 帅帥
        带帶帯 帜幟 干幹乾 异異 弃棄 弥彌瀰 弹彈弾 战戰戦 户戶戸 扬揚 护護 报報 抚撫 择擇択 挥揮 据據 携攜 摄攝
        敌敵 数數 斋齋斎 断斷 旷曠 昙曇 晓曉暁 晔曄 晖暉 暂暫 暧曖 术術 机機 杀殺 条條 极極 构構 枫楓 枢樞 标標
        栋棟 树樹 样樣様 档檔 梦夢 检檢検 楼樓 横橫 樱櫻桜 欢歡歓 步歩 岁歲歳 汇匯 沟溝 泽澤沢 泾涇 洁潔 济濟済
        浓濃 浏瀏 涧澗 涩澀渋 润潤 渊淵 渐漸 湾灣 溪渓 滨濱浜 滩灘 潇瀟 澜瀾 灏灝 灿燦 炜煒 炼煉 焕煥 烨燁 烛燭
        热熱 牵牽 状狀 独獨 狮獅 献獻 环環 玛瑪 玮瑋 珏玨 现現 琏璉 琼瓊 瑶瑤 璎瓔 玺璽 画畫 畅暢 疗療 盘盤
        监監 盖蓋 睿叡 瞩矚 矿礦 码碼 砺礪 础礎 硕碩 确確 礼禮 祯禎 祷禱 禄祿 离離 积積 称稱 稳穩穏 颍潁 穷窮
        竞競 竖豎 笃篤 笔筆 笺箋 节節 筑築 篮籃 类類 粮糧 粤粵 肃肅 肤膚 胆膽 脉脈 舰艦 艺藝芸 苇葦 茎莖
        荐薦 莹瑩 莲蓮 萤螢蛍 营營営 蔼藹 蕴蘊 虑慮 虾蝦 蚁蟻 见見 观觀観 规規 视視 览覽覧 觉覺覚 誉譽 计計
        订訂 讯訊 农農 业業 丰豐豊 乡鄉郷 书書 乐樂楽 买買 亚亞亜 产產産 亲親 亿億 从從従 仑侖 仓倉 仪儀 优優
        伙夥 会會 传傳伝 伦倫 伫佇 体體 侠俠 俊儁 俨儼 俭儉倹 倾傾 偿償 修脩 儿兒児 克剋 兑兌 兹茲 养養 冈岡
        写寫 决決 况況 冲沖衝 净淨浄 准準 凉涼 减減 几幾 凭憑 击擊撃 创創 划劃 则則 制製 剂劑 劝勸勧 办辦 务務
        动動 励勵 劲勁 势勢 勋勳勲勛 匀勻 区區 医醫 协協 占佔 却卻 厅廳庁 厂廠 厦廈 双雙 发發発髮 变變変 台臺檯
        号號 叹嘆 向嚮 启啟啓 员員 咏詠 响響 园園 围圍囲 图圖図 圆圓円 圣聖 场場 坚堅 坛壇 块塊 垒壘塁 垦墾
        墙牆 增増 壮壯 声聲 壶壺 处處処 备備 复復複 头頭 夺奪 奋奮 奖獎奨 姗姍 娅婭 娇嬌 娱娛 婵嬋 嫔嬪 嫒嬡
        妩嫵 妆妝 妇婦 姜薑 梁樑 千韆 松鬆 里裏 升昇陞 布佈 志誌 周週 朱硃 席蓆 秋鞦 巨鉅 才纔 丑醜 卜蔔 朴樸
        郎郞 群羣 概槪 朗朖 清淸 青靑 德徳 真眞 慎愼 穗穂 县縣県 总總総 聪聰聡 联聯 职職 胧朧 泷瀧滝 濑瀬瀨
        龟龜亀 盐鹽塩 麦麥 黑黒 默黙 点點 鸟鳥 鸠鳩 鸡雞鶏 鸥鷗 鸳鴛 鹰鷹 驱驅駆 卷巻 每毎 岩巖巌 崎﨑嵜 高髙
        吉𠮷 冢塚 穰穣 壤壌 嬢孃 酿醸 薮藪 笕筧 榉欅 桧檜 蝉蟬 绳繩縄 萨薩 霸覇 荫蔭 筱篠 馆館舘 饭飯 饼餅
        枪槍鎗 矶磯 叠疊畳 稻稲 藏蔵 缔締 锻鍛 铺鋪舗 钓釣 针針 镰鎌 锅鍋 镝鏑 轮輪 轻輕軽 辅輔 辑輯 轩軒 轰轟
        转轉転 载載 丝絲糸 药藥薬 齿齒歯 赣贛 陕陝 顷頃 须須 顿頓 鱼魚 鲇鮎 鲛鮫 鲤鯉 鲸鯨 薰薫 蒙矇 豫予 坂阪
        洼窪 旸暘 韵韻 韬韜
        临臨 为為爲 争爭 内內 寻尋 岗崗 晋晉 沪滬 浅淺 涉渉 绚絢 纮紘 纱紗 诹諏 遥遙 鉴鑑鑒 钊釗 长長 奥奧 昆崑
        栗慄 莳蒔 查査 庵菴 须鬚
        """
}
