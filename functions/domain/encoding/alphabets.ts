/**
 * Letters beyond ASCII of the languages that newsrooms wrote in each encoding, in lower case. The first
 * encoding is what everything else is read as.
 */
export const alphabets: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': [
    'àâæçèéêëîïôœùûüÿ',
    'äöüßé',
    'áéíñóúüªº',
    'àáâãçéêíóôõúüªº',
    'àèéìíîòóùú',
    'áéëèïíóöüçê',
    'åäöé',
    'æøåéóòôâü',
    'áæéíðóöúýþ',
    'áæéíðóøúý',
    'äöõüšž',
    'çë',
    'àçèéíïòóúü',
  ],
  'windows-1250': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ'],
  'iso-8859-2': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'čćđšž'],
  'windows-1257': ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöõüšž'],
  'windows-1258': ['àáâãèéêìíòóôõùúýăđơư\u0300\u0301\u0303\u0309\u0323'],
  'windows-1254': ['çğıi̇öşüâîû'],
}
