import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

type Command = Parameters<DynamoDBClient['send']>[0]

/** Records each command a client is given, for as long as it is open. */
export const recordCommands = (client: DynamoDBClient): Command[] => {
  const commands: Command[] = []
  const send = client.send.bind(client) as (command: Command) => Promise<unknown>
  Object.assign(client, {
    send: (command: Command) => {
      commands.push(command)
      return send(command)
    },
  })
  return commands
}

export const isWrite = (command: Command): boolean =>
  /^(?:Put|Update|Delete|BatchWrite)Item/.test(command.constructor.name)

/** Sends the same commands to another client, one after another. A failed condition counts as answered. */
export const replay = async (client: DynamoDBClient, commands: readonly Command[]): Promise<void> => {
  for (const command of commands) {
    const again = Reflect.construct(command.constructor, [command.input]) as Command
    await client.send(again).catch((error: Error) => {
      if (error.name !== 'ConditionalCheckFailedException') throw error
    })
  }
}
