import type { Command } from 'commander'

/** How a command is used, and where to read more: the answer to a wrong call. */
export const usageOf = (command: Command): string => {
  const names: string[] = []
  for (let each: Command | null = command; each; each = each.parent) names.unshift(each.name())
  const name = names.join(' ')
  return `Usage: ${name} ${command.usage()}\nSee ${name} --help.`
}
