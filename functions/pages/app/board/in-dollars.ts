const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })

/** An amount in US dollars; cents that are not whole are no figure to go by. */
export const inDollars = (amount: number): string =>
  amount > 0 && amount < 0.01 ? `< ${dollars.format(0.01)}` : dollars.format(amount)
