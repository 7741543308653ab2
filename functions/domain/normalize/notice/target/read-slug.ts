const slug = /(?<![\p{L}\d/-])(?![\p{Lu}/-]*(?:KILL|HOLD))\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+(?![\p{L}\d])/u

/** The first slug in capitals of an order that says no more of it: "the embargo on FERRY-SALE". */
export const readSlug = (order: string): string | undefined => slug.exec(order)?.[0]
