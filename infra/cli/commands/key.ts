import { Command } from 'commander'
import { issueCommand } from './key/issue.ts'
import { listCommand } from './key/list.ts'
import { revokeCommand } from './key/revoke.ts'
import { rotateCommand } from './key/rotate.ts'
import { whoseCommand } from './key/whose.ts'

/** `wiredesk key`: the keys of operators and editors. */
export const keyCommand = (): Command =>
  new Command('key')
    .description(
      'The keys of operators and editors: list, issue, rotate and revoke them, or find whose one is',
    )
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(issueCommand())
    .addCommand(rotateCommand())
    .addCommand(revokeCommand())
    .addCommand(whoseCommand())
