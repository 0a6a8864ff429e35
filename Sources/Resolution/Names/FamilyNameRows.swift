// SPDX-License-Identifier: Apache-2.0

/// Family names that no single romanization spells; read like `GivenNameRows`. Those of Taiwan stand beside their pinyin
/// only where they are no other name in pinyin: "Hsieh" is Xie, but "Chang" is not Zhang everywhere.
enum FamilyNameRows {
    static let text = """
        noh roh no ro
        lee yi rhee ri
        park pak bak
        choi choe
        jung chung jeong
        jeong jong chong
        kang gang
        cho jo
        kim gim
        yoo yu ryu ryoo
        baek paik paek
        lim im rim
        seo suh
        jang chang
        kwon gwon
        ahn an
        son sohn
        ko goh go koh
        koo ku gu
        bae pae
        byun byeon pyon
        heo hur huh
        joo ju chu
        sung seong
        woo u
        yoon yun youn
        moon mun
        shin sin
        oh o
        yeom yum yeum
        eom um uhm
        kwak gwak
        shim sim
        hyun hyeon hyon
        gil kil
        do doh
        seok suk sok
        yang ryang
        tsai cai
        hsieh xie
        hsu xu
        hsiao xiao
        hsueh xue
        hsiung xiong
        kuo guo
        tsao cao
        yeh ye
        yen yan
        koo gu
        kung gong
        tung dong
        hung hong
        chiang jiang
        chiu qiu
        chung zhong
        tsui cui
        haque haq huq hoque haqq
        chowdhury choudhury chaudhry chaudhary choudhary chaudhuri chowdhry
        hossain hussain husain
        siddiqui siddiqi siddique sediqi
        qureshi quraishi
        mukherjee mukherji mookerjee
        banerjee banerji
        chatterjee chatterji
        bhattacharya bhattacharjee bhattacharyya
        sharma sarma
        agarwal aggarwal agrawal
        rajapaksa rajapakse rajapakshe
        sheikh shaikh
        nair nayar
        lu lyu lv
        rao rau
        """
}
