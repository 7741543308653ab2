import { Command } from 'commander'
import { createCommand } from './licensee/create.ts'
import { endCursorsCommand } from './licensee/end-cursors.ts'
import { grantCommand } from './licensee/grant.ts'
import { listCommand } from './licensee/list.ts'
import { revokeCommand } from './licensee/revoke.ts'
import { rotateCommand } from './licensee/rotate.ts'
import { showCommand } from './licensee/show.ts'

/** `wiredesk licensee`: who may fetch copy, and with which keys. */
export const licenseeCommand = (): Command =>
  new Command('licensee')
    .description('Manage licensees: their rights to products, and their keys')
    .addCommand(createCommand())
    .addCommand(grantCommand())
    .addCommand(revokeCommand())
    .addCommand(rotateCommand())
    .addCommand(endCursorsCommand())
    .addCommand(listCommand())
    .addCommand(showCommand())
