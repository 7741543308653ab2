/** An identifier of RFC 3085, section 2: provider, date, item and, last, revision. An item has a digit where a code of a desk has none. */
const REVISED = /^(urn:newsml:[^:]+:\d{8}[^:]*:(?=[^:]*\d)[^:]+):(\d+)[nua]?$/i

/**
 * An identifier without the revision that its last part counts, as AFP's have it ("urn:newsml:afp.com:20261130T080000Z:TX-PAR-QCJ26:2"); as it
 * is where the item states another version.
 */
export const lastingId = (id: string, version?: string): string => {
  const [, item = id, revision] = REVISED.exec(id) ?? []
  return !version || Number(version) === Number(revision) ? item : id
}
