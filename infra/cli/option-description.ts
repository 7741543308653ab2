import { Help, type Option } from 'commander'

const plain = new Help()

/** An option's description with its default, but of a switch: that one is off where nobody sets it goes without saying. */
export const optionDescription = (option: Option): string =>
  option.isBoolean() && option.defaultValue === false ? option.description : plain.optionDescription(option)
