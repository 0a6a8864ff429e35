// SPDX-License-Identifier: Apache-2.0

/// Korean family names, which no single romanization spells; read like `GivenNameRows`.
enum FamilyNameRows {
    static let text = """
        noh roh no ro
        lee yi rhee
        park pak bak
        choi choe
        jung chung jeong
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
        """
}
