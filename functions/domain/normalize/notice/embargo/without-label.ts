/** A headline without the label before it: "FOR SUNDAY: Ferry stays in port". */
export const withoutLabel = (headline: string): string =>
  headline.slice(headline.indexOf(':') + 1).trim() || headline
