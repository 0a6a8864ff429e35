// SPDX-License-Identifier: Apache-2.0
public import Pipeline

extension Database: TenureCatalog {
    public func tenures(matching query: TenureQuery) async throws(LedgerError) -> TenurePage {
        try await reading { try TenureListing(database: $0, query: query).page() }
    }
}
