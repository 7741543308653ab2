import { wordSet } from '#domain/conventions/word-set.ts'

/** Family names that stand first, of China, Korea, Vietnam, Malaysia and Singapore, in lower case. Source: AP Stylebook, "Chinese names", "Korean names". */
export const familyFirst = wordSet(
  'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong yang moon son bae baek tsai chen lin wang huang chang wu hsu ' +
    'tan wong goh teo ong low koh yap chan chua zhang zhao zhou liu xu sun zhu guo luo gao nguyen tran pham hoang phan dang bui ngo duong',
)
