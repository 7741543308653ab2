import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const workflow = readFileSync(new URL('../../.github/workflows/deploy.yml', import.meta.url), 'utf8')

test('only what was pushed to this repository is deployed, since forks may call their branches main', () => {
  const [condition = ''] = /^ {4}if: >-\n(?: {6}.+\n)+/m.exec(workflow) ?? []
  expect(condition).toContain("workflow_run.event == 'push' &&")
  expect(condition).toContain('workflow_run.head_repository.full_name == github.repository')
})

test('packages are installed before there is a role that their scripts could take', () => {
  const steps = ['npm ci', 'aws-actions/configure-aws-credentials', 'npm run deploy']
  const places = steps.map(step => workflow.indexOf(step))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(places).not.toContain(-1)
})
