// SPDX-License-Identifier: Apache-2.0

/// How Hong Kong and Macau spell the characters that names are mostly made of: "鄺婉儀" is Kwong Yuen-yi there. The simplified
/// ones are left out: whoever writes them reads them in Mandarin.
enum CantoneseReadings {
    /// The spellings of the family name and of the given name as one word; nil where a character is missing here.
    static func words(of letters: [String]) -> [[String]]? {
        guard (2...3).contains(letters.count) else { return nil }
        let sounds = letters.compactMap { readings[$0] }
        guard sounds.count == letters.count else { return nil }
        let given = sounds.dropFirst().joined()
        return [[sounds[0]], given.contains("yee") ? [given, given.replacing("yee", with: "yi")] : [given]]
    }

    private static let readings: [String: String] = {
        var readings: [String: String] = [:]
        for entry in rows.split(whereSeparator: \.isWhitespace) {
            let sound = String(entry.prefix { $0.isASCII })
            for letter in entry.drop(while: \.isASCII) where readings[String(letter)] == nil {
                readings[String(letter)] = sound
            }
        }
        return readings
    }()

    /// The commonest spelling of each.
    private static let rows = """
        au區歐 chan陳 chau周鄒 cheng鄭 cheung張 chiu趙超昭 cho曹 choi蔡財才 chong莊 chow周 chu朱 chui徐崔 chung鍾忠松 fan范 fok霍 fong方芳 fung馮鳳峰
        ha夏霞 hau侯 ho何河豪好浩皓 hui許 hung洪雄鴻虹 ip葉 kam甘金錦琴 kan簡 ko高 kong江港剛 koo古顧 kwan關君筠軍 kwok郭國 kwong鄺光廣 lai黎賴麗禮 lam林琳 lau劉柳
        law羅 lee李利 leung梁良 li理 lim廉 ling凌玲靈 liu廖 lo盧勞露 lok駱樂洛 lui呂雷 luk陸陆 lung龍 ma馬 mak麥 man文敏民萬 mo武茂毛 mok莫 mui梅 ng吳伍
        ngai魏 or柯 pak白柏 pang彭鵬朋 poon潘 pui佩培珮沛 pun潘 shek石 shum沈岑 sin冼 siu蕭小少兆 so蘇 suen孫 sum岑心 sung宋 szeto司 tai戴大 tam譚 tang鄧騰 to杜滔
        tong唐湯棠 tsang曾 tse謝谢 tsoi蔡 tsui徐 tung董東冬 wai韋衛惠慧偉威維為蕙 wan尹雲溫允韻 wong黃王旺 woo胡 wu胡 yam任 yan欣恩仁殷茵 yau邱游 yeung楊杨洋 yick易 yim嚴 yip葉 yiu姚耀 yu余於
        yue俞裕 yuen袁源遠婉元阮 yung容翁勇榕 bo寶波 chi志智芝子之慈 ching清靜正貞晴程 chuen泉全傳 fai輝暉 fat發 fu富夫 fuk福 hang恆行幸杏 hin軒顯憲 hing興慶 hiu曉
        hoi海凱開愷 hong康匡 ka家嘉加 kai佳啟繼佳 kei基琪奇祺 keung強 kin健建堅 king景經敬 kit傑潔 kiu橋翹嬌 kwai貴桂 lap立 lan蘭 lik力 man文 mei美薇 ming明銘 miu妙苗 nga雅
        ning寧 on安 oi愛 ping平萍屏炳 pik碧 po寶 sau秀 sang生 sei四 shan山珊 shing成承城誠勝 shu樹書 shuk淑 shun順信 sik錫 suet雪 suk淑 sze思詩斯 tak德 tat達 tim添甜 tin天田
        ting婷廷庭定 tsz子梓 tuen段 wah華 wing榮永穎詠泳 ya雅 yee宜怡義儀意頤 yi儀宜怡 yin賢燕妍然 ying英瑩影盈 yiu耀堯 yuk玉郁 yun潤
        """
}
