const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })

/** An amount in US dollars; a fraction of a cent reads "< $0.01". */
export const inDollars = (amount: number): string =>
  amount > 0 && amount < 0.01 ? `< ${dollars.format(0.01)}` : dollars.format(amount)
