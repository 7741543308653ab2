import type { Server } from 'node:http'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { reachInProcess } from './reach-in-process.ts'

/** The servers of DynamoDB that are open in this process, by their address. */
export const openServers = new Map<string, Server>()

/** Has a client that a Lambda makes by its environment reach such a server without a socket. */
export const reachOpenServer = ({ config }: DynamoDBClient): void => {
  const server = openServers.get(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? '')
  if (server) Object.assign(config, reachInProcess(server))
}
