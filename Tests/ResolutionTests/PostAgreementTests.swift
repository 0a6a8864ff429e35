// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Resolution

@Suite struct PostAgreementTests {
    private static func agreement(_ one: String, _ other: String) -> PostAgreement {
        PostAgreement(Position(title: one), Position(title: other))
    }

    @Test(
        "One post in other words is one post",
        arguments: [
            ("defence minister", "Minister of Defense"), ("Russian defence minister", "defense minister"),
            ("deputy defence minister", "Vice Minister of Defence"), ("Tula governor", "governor of Tula region"),
            ("chief of the General Staff", "head of the general staff"), ("acting mayor of Orel", "Mayor of Orel"),
        ])
    func agrees(_ one: String, _ other: String) {
        #expect(Self.agreement(one, other) == .agrees(.postAgrees))
        #expect(Self.agreement(other, one) == .agrees(.postAgrees))
    }

    @Test(
        "A deputy is not the minister, and two towns have two mayors",
        arguments: [
            ("deputy defence minister", "defence minister"), ("mayor of Tula", "mayor of Orel"),
            ("deputy minister", "minister"), ("finance minister", "defence minister"),
        ])
    func conflicts(_ one: String, _ other: String) {
        #expect(Self.agreement(one, other) == .conflicts)
        #expect(Self.agreement(other, one) == .conflicts)
    }

    @Test(
        "A head without its complement says too little",
        arguments: [("the general", "minister"), ("official", "mayor of Orel")])
    func unknown(_ one: String, _ other: String) {
        #expect(Self.agreement(one, other) == .unknown)
    }

    @Test("Posts that one person can hold at a time only differ")
    func differs() {
        #expect(Self.agreement("chief of the general staff", "defence ministry spokesman") == .differs)
    }

    @Test("Two posts of one body agree by the body")
    func organisation() {
        let one = Position(title: "logistics officer", organisation: "Northern Fleet")
        let other = Position(title: "judge advocate", organisation: "the Northern Fleet")
        #expect(
            PostAgreement(one, other) == .agrees(.postAgrees)
                || PostAgreement(one, other) == .agrees(.organisationAgrees))
    }
}
