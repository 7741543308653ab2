/** Shows again what `maskInnerMarks` hid. */
export const unmaskInnerMarks = (text: string): string =>
  text
    .replaceAll('\uE000', '(')
    .replaceAll('\uE001', ',')
    .replaceAll('\uE002', ')')
    .replaceAll('\uE003', ' and ')
    .replaceAll('\uE004', ' & ')
