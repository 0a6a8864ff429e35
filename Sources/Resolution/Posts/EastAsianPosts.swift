// SPDX-License-Identifier: Apache-2.0

/// Posts in Chinese characters, Hangul, Thai, Lao, Khmer and Burmese, which are written without spaces: a word is cut at
/// the known parts.
enum EastAsianPosts {
    /// What the parts of a word mean, and the parts that are left, spelt in Latin letters where they can be read.
    static func read(_ word: String) -> (concepts: [PostConcept], rest: [String])? {
        // Asked of every word that no table knows: most are Latin.
        if word.utf8.allSatisfy({ $0 < 0xE0 }) { return nil }
        let scalars = Array(word.unicodeScalars)
        guard scalars.contains(where: { isWithoutSpaces($0.value) }) else { return nil }
        var concepts: [PostConcept] = []
        var rest: [String] = []
        var unknown = ""
        // The same in its own characters.
        var written = ""
        func close() {
            // A place that the table has by its characters is read otherwise in Japan.
            if !unknown.isEmpty { rest.append(PlaceNames.key(written) == nil ? unknown : written) }
            (unknown, written) = ("", "")
        }
        var index = 0
        while index < scalars.count {
            let longest = (1...(scalars[index].value < 0x1800 ? longestPart : 6)).reversed().first { length in
                index + length <= scalars.count && parts[text(scalars[index..<(index + length)])] != nil
            }
            if let length = placeLength(scalars[index...]), length > longest ?? 0 {
                close()
                rest.append(text(scalars[index..<(index + length)]))
                index += length
            } else if let longest {
                concepts += parts[text(scalars[index..<(index + longest)])] ?? []
                close()
                index += longest
            } else {
                unknown += sound(of: scalars[index])
                written.unicodeScalars.append(scalars[index])
                index += 1
            }
        }
        close()
        return (concepts, rest)
    }

    /// How many characters make a place that the table has: "長野", which is no head of a field.
    private static func placeLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let first = scalars.first, EastAsianNames.isHan(first.value) || Hangul.isSyllable(first.value) else {
            return nil
        }
        return [3, 2].first { length in
            length <= scalars.count && PlaceNames.key(text(scalars.prefix(length))) != nil
        }
    }

    private static func isWithoutSpaces(_ scalar: UInt32) -> Bool {
        EastAsianNames.isHan(scalar) || Hangul.isSyllable(scalar) || IndochineseLetters.holds(scalar)
            || (0x1000...0x109F).contains(scalar)
    }

    private static let longestPart = parts.keys.map(\.unicodeScalars.count).max() ?? 6

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    private static func sound(of scalar: Unicode.Scalar) -> String {
        let spelling =
            Hangul.isSyllable(scalar.value)
            ? Hangul.romanization(of: scalar.value) : HanReadings.pinyin(scalar.value)
        return spelling ?? String(scalar)
    }

    private static let parts: [String: [PostConcept]] = {
        var parts: [String: [PostConcept]] = [:]
        for row in [rows, EastAsianRows.japanese, EastAsianRows.southEast].joined(separator: "\n")
            .split(whereSeparator: \.isNewline)
        {
            let words = row.split(separator: " ")
            for word in words.dropFirst() { parts[String(word)] = words[0].split(separator: "+").map(PostConcept.init) }
        }
        return parts
    }()

    private static let rows = """
        deputy 副 次 次长 차장
        deputy+r.minister 副部长 副部長 차관 副大臣
        deputy+r.head 副局长 副主任 副主席 副院长 부청장 부위원장 부의장
        deputy+r.prime 副总理 副總理 부총리 副首相
        r.prime 总理 總理 首相 총리 国务院总理
        r.minister 部长 部長 장관 大臣 相
        r.governor 省长 省長 知事 도지사 자치区主席
        r.mayor 市长 市長 시장
        r.secretary+t.provincial-party 书记 書記 委书记 서기
        r.secretary 秘书长 秘書長 비서관 서기관
        r.head 主席 局长 局長 厅长 廳長 主任 院长 院長 署长 署長 社长 会长 總裁 总裁 长 長官 행정관 청장 국장 원장 위원장 의장 본부장 실장 총재 총장 처장 사장 長
        r.commander 司令 司令员 司令員 司令官 사령관
        r.chiefofstaff 参谋长 參謀長 참모장 幕僚長 참모총장
        r.prosecutor 检察长 檢察長 检察官 검사 검사장 検事
        r.prosecutor+t.general 总检察长 검찰총장 検事総長
        r.ambassador 大使 대사
        r.judge 法官 판사 判事
        r.member 委员 委員 위원
        r.member+t.parliament 议员 議員 의원 代表
        r.spokesman 发言人 發言人 대변인 報道官
        r.secretary+t.cabinet 官房长官 官房長官
        r.chiefofstaff 비서실장
        t.presidency 대통령 总统
        t.statistics 统计 統計 통계
        t.market 证监会 證監會
        r.governor 府知事 県知事 都知事 도지사 州长 州長
        r.head 董事长 董事長 总经理 校长 校長 회장
        t.antimonopoly 공정거래
        t.labour 人力资源
        t.supervision 监察 監察
        t.prosecution 检察院 檢察院
        t.development 发展改革 发改
        r.commissar 政委 政治委员
        t.theatre-command 战区
        t.intelligence 국정원 情报
        t.joint-staff 합참
        deputy+r.governor 副行长 副行長
        r.governor 行长 行長
        t.discipline 纪委 纪检 纪律检查
        t.consultative 政协 政協
        t.audit 审计 審計 감사
        t.space 航天 우주
        t.energy 能源 에너지 电力
        t.oil 石油
        t.housing 住房
        t.water 水利 水务
        t.science 科学 科技 과학
        t.communications 通信 电信
        t.defence 国防 國防 국방 防衛
        t.foreign 外交 외교 外務
        t.interior 内政 內政 행정안전 내무 内務
        t.police+t.security 公安
        t.women+t.family 여성가족
        t.police 警察 警政 경찰
        t.state-security 国家安全 國家安全
        t.security 안전 安全
        t.finance 财政 財政 기획재정 재정 財務
        t.justice 司法 法務 법무
        t.health 卫生 衛生 보건 보건복지 厚生
        t.education 教育 교육 文部
        t.culture 文化 문화
        t.trade 商务 商務 통상 통상교섭
        t.economy 经济 經濟 경제 経済
        t.industry 工业 工業 산업
        t.agriculture 农业 農業 농림 農林 农业农村
        t.ocean 해양 해양수산
        t.fishery 수산 渔业
        t.transport 交通 국토교통 교통
        t.environment 环境 環境 환경 生态环境
        t.labour 劳动 勞動 노동 고용노동
        t.customs 海关 海關 관세 税関
        t.tax 税务 稅務 국세 国税
        t.central-bank 央行 人民银行 中央银行 中央銀行 한국은행 日本銀行
        t.intelligence 国家情报 국가정보 情報 정보
        t.court 法院 법원 裁判所
        t.supreme 最高 대법
        t.constitutional 宪法 憲法 헌법 헌법재판소
        t.army 陆军 陸軍 육군
        t.navy 海军 海軍 해군
        t.air-force 空军 空軍 공군
        t.rocket 火箭军
        t.general-staff 总参谋部 합동참모
        t.parliament 人大 国会 國會 국회
        t.party 党委 黨 党 당
        t.unification 통일 统战
        - 省 市 县 縣 区 區 部 局 厅 委 院 国家 國家 도 시 부처 청 처 부 국무 위원회 前 원 原 전 代理 대행 直轄 县长 中国 中华 중앙 中央 人民 人民政府 政府 자치 특별 광역
        """
}
