const TOKEN = /"|\\(?:u[\da-f]{4}|[\s\S])?|\r\n|\p{Cc}/giu
const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-f]{4})$/i

/**
 * Mends faults of feeds inside JSON strings: a needless backslash ("\’") is dropped, a raw tab or other
 * control character becomes a space, and a raw line end becomes a LINE SEPARATOR (U+2028), which still ends a
 * line. Outside strings nothing changes. Linear time.
 */
export const repairJson = (json: string): string => {
  let inside = false
  return json.replace(TOKEN, token => {
    if (token === '"') inside = !inside
    return token === '"' || !inside || ESCAPE.test(token) ? token : mend(token)
  })
}

const mend = (token: string): string =>
  token
    .replace(/^\\/, '')
    .replace(/\r\n|[\r\n]/g, '\u2028')
    .replace(/\p{Cc}/gu, ' ')
