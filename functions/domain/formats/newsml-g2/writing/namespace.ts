/** The namespace of NewsML-G2, the same for all its versions. */
export const namespace = 'http://iptc.org/std/nar/2006-10-01/'
