import { Command } from 'commander'

/** `wiredesk help`: shows the help of a command at any depth, such as `wiredesk help licensee create`. */
export const helpCommand = (): Command =>
  new Command('help')
    .description('Show what a command does, and its options')
    .argument('[command...]', 'the command, as in "licensee create"')
    .action((names: string[], _options: object, help: Command) => {
      let shown = help.parent ?? help
      for (const name of names) {
        const next = shown.commands.find(command => command.name() === name)
        if (!next) return shown.error(`error: unknown command '${names.join(' ')}'`)
        shown = next
      }
      shown.help()
    })
