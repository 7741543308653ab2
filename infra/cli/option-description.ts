import { Help, type Option } from 'commander'

const plain = new Help()

/**
 * An option's description with its default, except for switches: that they are off by default goes without
 * saying.
 */
export const optionDescription = (option: Option): string =>
  option.isBoolean() && option.defaultValue === false ? option.description : plain.optionDescription(option)
