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

    /// The variant for all first.
    private static let rows = """
        万萬 业業 丛叢 东東 丝糸絲 严厳嚴 丰豊豐 临臨 为爲 丽麗 义義 乌烏 乐楽樂 乔喬 习習 书書 争爭 于於 云雲 亚亜亞 亲親 亿億 仇讎 从從 仓倉 仪儀 优優 会會 伟偉 传伝傳 伦倫 余餘 俊儁 俭儉 修脩
        储儲 儿児兒 克剋 党黨 兰蘭 关関關 兴興 内內 冈岡 军軍 农農 冢塚 冬鼕 冯馮 冲沖衝 准準 凉涼 凌淩 凤鳳 凭憑 凯凱 出齣 刘劉 则則 刚剛 剑剣劍 务務 励勵 劲勁 劳勞 勋勛勲勳 千韆 升昇 华華 协協
        单単單 卜蔔 占佔 卢盧 卫衛 卷巻 历曆歷 县県縣 双雙 发発發髮 台檯臺颱 叶葉 合閤 同衕 后後 向嚮曏 吕呂 启啓啟 吴吳呉 员員 周賙週 回迴 园園 国國 图圖 圆円圓 圣聖 场場 坚堅 增増 壮壯 声聲 壹壱
        复復複覆 夫伕 奥奧 姜薑 娄婁 娅婭 孙孫 学學 宁寧甯 宝寶 实実實 宪憲 宫宮 家傢 宽寛寬 宾賓 寻尋 寿壽 将將 尔爾 尧堯 岗崗 岚嵐 岛島嶋 岩巖 岭嶺 岳嶽 峰峯 嵘嶸 巨鉅 布佈 帅帥 师師 带帯帶
        席蓆 干乾幹 幸倖 广広廣 庄荘莊 庆慶 库庫 应應 庞龐 庵菴 开開 张張 弥彌瀰 强強 归歸 彦彥 彩綵 彻徹 征徵 德徳 志誌 怀懷 恒恆 恺愷 悦悅 惠恵 战戰 户戶戸 扬揚 护護 数數 斋斎齋 斗鬥 旋鏇 时時
        旸暘 昆崑 显顕顯 晋晉 晓暁曉 晖暉 曲麴 曾曽 朱硃 朴樸 机機 权権權 条條 来來 杨楊 杰傑 松鬆 板闆 枫楓 查査 标標 栋棟 树樹 栗慄 栾欒 桥橋 梁樑 梦夢 楼樓 横橫 樱桜櫻 欢歡 欧歐 步歩 毕畢
        汉漢 汤湯 沈瀋 沧滄 沪滬 泷滝瀧 泽沢澤 洁潔 洼窪 浅淺 济済濟 涂塗 涉渉 涛濤 润潤 涩渋澀 温溫 游遊 溪渓 满満滿 滤濾 滨浜濱 澜瀾 濑瀨瀬 灏灝 灵靈 灿燦 炜煒 焕煥 爱愛 猪豬 献獻 玮瑋 环環
        玺璽 琼瓊 瑶瑤 璇璿 畅暢 盐塩鹽 盘盤 矶磯 硕碩 礼禮 祯禎 禄祿 秋鞦 种種 积積 稳穩 稻稲 穗穂 穷窮 窦竇 竞競 笃篤 筿篠 简簡 粤粵 红紅 纪紀 纮紘 纯純 纱紗 纲綱 纳納 纹紋 细細 织織
        经経經 结結 绘絵繪 绚絢 继継繼 绪緒緖 绫綾 续續 绮綺 维維 绿綠緑 罗羅 群羣 联聯 聪聡聰 肃肅 胜勝 胡衚鬍 腾騰 艳艷豔 艺藝 芦蘆 苍蒼 苏囌甦蘇 范範 荆荊 荣栄榮 荫蔭 莲蓮 莳蒔 莹瑩 萧蕭 蒋蔣
        蒙懞濛矇 蓝藍 薮藪 薰薫 藏蔵 见見 规規 觉覚覺 计計 让讓 许許 访訪 诗詩 诚誠 诹諏 诺諾 谈談 谕諭 谢謝 谦謙 谭譚 谷穀 豫予 贝貝 贞貞 贡貢 财財 贤賢 贯貫 贵貴 费費 贺賀 贾賈 赖賴頼 赣贛
        赵趙 轩軒 轮輪 辅輔 辉輝 边辺邊邉 辽遼 达達 运運 进進 远遠 连連 迟遲 遥遙 邓鄧 邝鄺 邬鄔 邹鄒 郁鬱 郑鄭 里裏 鉴鑑鑒 钊釗 钟鈡鍾鐘 钢鋼 钧鈞 钮鈕 钰鈺 钱銭錢 铁鉄鐵 铃鈴 铎鐸 铭銘 铮錚
        银銀 锋鋒 锐銳 锟錕 锡錫 锦錦 镇鎮 镰鎌 长長 门門 间間 闻聞 闽閩 阙闕 阳陽 阶階 际際 陆陸 陈陳 陕陝 随隨 雾霧 静靜 韦韋 韩韓 韬韜 韵韻 项項 顺順 须須鬚 顾顧 颂頌 颖穎 颜顏顔 风風 飞飛
        饭飯 饶饒 馆舘館 马馬 驰馳 驹駒 骁驍 骅驊 骆駱 骏駿 骥驥 鲁魯 鲍鮑 鸟鳥 鸠鳩 鸣鳴 鸿鴻 鹏鵬 鹤鶴 麦麥 黄黃 黑黒 默黙 齐斉齊 龙竜龍 龚龔 龟亀龜 崎﨑 高髙
        """
}
