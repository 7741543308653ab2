// What anyone would write without Wiredesk: a function that queries one page with the bare client and answers in JSON.
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})
const { Items } = await client.send(
  new QueryCommand({
    TableName: process.env.TABLE,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: process.env.SEGMENT } },
    Limit: 50,
  }),
)
const page = JSON.stringify(Items)
if (Items?.length !== 50) throw new Error(`The page holds ${Items?.length} items`)
console.log(`done, ${page.length} bytes`)
