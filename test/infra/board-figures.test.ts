import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { Board } from '#schemas/desk/board.ts'
import { awsMetrics } from '#schemas/metrics/aws-metrics.ts'
import { findOne } from './find-one.ts'
import { readStack } from './read-stack.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../functions/pages/app/board/figures.tsx'), 'utf8')
const dashboard = JSON.stringify(Object.values(readStack('prod').findResources('AWS::CloudWatch::Dashboard')))
const shown = [...page.matchAll(/name="(\w+)"/g)].map(([, name = '']) => name)

it.each([...shown, awsMetrics.oldestDrop.name])('the board’s figure %s is on the dashboard too', name => {
  expect(dashboard).toContain(`\\"${name}\\"`)
  expect(Object.keys(Board.shape)).toContain(`${name.charAt(0).toLowerCase()}${name.slice(1)}`)
})

it.each(Object.values(awsMetrics))(
  'the board’s metric $namespace $name is on the dashboard with the same statistic',
  ({ namespace, name, dimension, statistic }) => {
    const [, drawn] = dashboard.split(`\\"${namespace}\\",\\"${name}\\",\\"${dimension}\\"`)
    expect(drawn?.slice(0, 200)).toContain(`\\"stat\\":\\"${statistic}\\"`)
  },
)

it('the dashboard, whose name holds in all regions of an account, is of its own region', () => {
  const { DashboardName } = findOne(readStack('prod'), 'AWS::CloudWatch::Dashboard').Properties
  expect(DashboardName).toEqual({ 'Fn::Join': ['', ['wiredesk-prod-', { Ref: 'AWS::Region' }]] })
})
