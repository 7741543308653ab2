/**
 * The most bytes of text on one page. Lambda answers with 6 MB at most, and a byte of text may become four in
 * JSON within JSON.
 */
export const MOST_TEXT_BYTES = 1_400_000
