// SPDX-License-Identifier: Apache-2.0

/// Pairs rows with columns so that the weights add up to as much as possible (H. W. Kuhn, "The Hungarian method for
/// the assignment problem", 1955; by shortest augmenting paths).
enum Assignment {
    /// For each row its column, nil where none is worth it: a weight of zero is no pair. Weights are not negative.
    static func best(_ weights: [[Int]], columns: Int) -> [Int?] {
        // A spare column for each row, so that every row finds one. Row and column 0 are sentinels.
        let width = columns + weights.count
        func cost(_ row: Int, _ column: Int) -> Int { column <= columns ? -weights[row - 1][column - 1] : 0 }
        var (rowPrice, columnPrice) = (
            Array(repeating: 0, count: weights.count + 1), Array(repeating: 0, count: width + 1)
        )
        var rowOf = Array(repeating: 0, count: width + 1)
        for row in weights.indices.map({ $0 + 1 }) {
            rowOf[0] = row
            var least = Array(repeating: Int.max, count: width + 1)
            var before = Array(repeating: 0, count: width + 1)
            var isSeen = Array(repeating: false, count: width + 1)
            var column = 0
            repeat {
                isSeen[column] = true
                var (step, next) = (Int.max, 0)
                for other in 1...width where !isSeen[other] {
                    let reduced = cost(rowOf[column], other) - rowPrice[rowOf[column]] - columnPrice[other]
                    if reduced < least[other] { (least[other], before[other]) = (reduced, column) }
                    if least[other] < step { (step, next) = (least[other], other) }
                }
                for other in 0...width {
                    if isSeen[other] {
                        rowPrice[rowOf[other]] += step
                        columnPrice[other] -= step
                    } else if least[other] < Int.max {
                        least[other] -= step
                    }
                }
                column = next
            } while rowOf[column] != 0
            while column != 0 {
                rowOf[column] = rowOf[before[column]]
                column = before[column]
            }
        }
        var found: [Int?] = Array(repeating: nil, count: weights.count)
        for column in 1..<(columns + 1) where rowOf[column] > 0 && weights[rowOf[column] - 1][column - 1] > 0 {
            found[rowOf[column] - 1] = column - 1
        }
        return found
    }
}
