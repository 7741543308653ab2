import { describe, expect, it } from 'vitest'
import { createDeployStage } from '#infra/deploy/deploy-stage.ts'
import { readStage } from '#infra/stages.ts'

const place = { account: '111122223333', region: 'eu-west-1' }
const outputs = { ApiUrl: 'https://wire.example.com/', TableName: 'the-table' }
const firstKeys = [
  { scope: 'operator' as const, key: 'wd_operator_a' },
  { scope: 'editor' as const, key: 'wd_editor_b' },
]

/** A deployment where everything succeeds, except as specified; records what was run and printed. */
const deploying = (fails: Partial<Parameters<typeof createDeployStage>[0]> = {}) => {
  const ran: string[][] = []
  const printed: string[] = []
  const asked: string[] = []
  const tables: string[] = []
  const deploy = createDeployStage({
    readPlace: async () => place,
    readBootstrap: async () => 25,
    readWreck: async () => false,
    runCdk: async (...args) => {
      ran.push(args)
      return 0
    },
    readOutputs: async () => outputs,
    confirm: async question => {
      asked.push(question)
      return true
    },
    makeFirstKeys: async table => {
      tables.push(table)
      return { made: firstKeys, locked: [], unseen: [] }
    },
    print: line => printed.push(line),
    ...fails,
  })
  return { deploy, ran, printed, asked, tables }
}
const verbs = (ran: string[][]) => ran.map(([verb]) => verb)
const prod = { ...readStage('prod'), watch: { operators: ['night@example.com'], takedownMinutes: 60 } }

describe('a deployment', () => {
  it('shows the difference, asks, and deploys exactly what it showed', async () => {
    const { deploy, ran, asked } = deploying()
    await deploy(prod)
    expect(ran).toEqual([
      ['synth', '--quiet', '--context', 'stage=prod', '--context', 'pace=as-staged', '--output', 'cdk.out'],
      ['diff', 'wiredesk-prod', '--app', 'cdk.out'],
      ['deploy', 'wiredesk-prod', '--app', 'cdk.out', '--require-approval', 'never'],
    ])
    expect(asked).toEqual(['Deploy this to prod?'])
  })

  it('prints the stage’s addresses, and its first keys once', async () => {
    const { deploy, printed, tables } = deploying()
    await deploy(prod)
    expect(tables).toEqual(['the-table'])
    expect(printed).toEqual([
      'wiredesk-prod, to account 111122223333 in eu-west-1',
      'ApiUrl  https://wire.example.com/',
      'TableName  the-table',
      'First key of an operator  wd_operator_a',
      'First key of an editor  wd_editor_b',
      'These keys are shown once; only their hashes are kept.',
      'Give each person their own: wiredesk key issue editor --for NAME --to prod',
    ])
  })

  it('says so when its alarms reach nobody', async () => {
    const { deploy, printed } = deploying()
    await deploy({ ...prod, watch: { ...prod.watch, operators: [] } })
    expect(printed).toContain(
      'Nobody is told of its alarms: add e-mail addresses to watch.operators of prod in infra/stages.ts.',
    )
  })

  it('prints nothing about keys when they were made before', async () => {
    const { deploy, printed } = deploying({
      makeFirstKeys: async () => ({ made: [], locked: [], unseen: [] }),
    })
    await deploy(prod)
    expect(printed.at(-1)).toBe('TableName  the-table')
  })
})

describe('a deployment by a machine', () => {
  it('names the command for each scope that has no key, since its log is no place for one', async () => {
    const { deploy, printed } = deploying({
      makeFirstKeys: async () => ({ made: [], locked: [], unseen: ['operator', 'editor'] }),
    })
    await deploy(prod)
    expect(printed.slice(-2)).toEqual([
      expect.stringMatching(/^No operator has a key.* wiredesk key issue operator --for NAME --to prod$/),
      expect.stringMatching(/^No editor has a key.* wiredesk key issue editor --for NAME --to prod$/),
    ])
  })
})

describe('a deployment at once', () => {
  it('synthesizes the stage at that pace', async () => {
    const { deploy, ran } = deploying()
    await deploy(prod, 'at-once')
    expect(ran[0]).toEqual(expect.arrayContaining(['stage=prod', 'pace=at-once']))
  })
})

describe('a deployment that fails', () => {
  it.each([
    [undefined, 'is not bootstrapped for CDK: run npx cdk bootstrap aws://111122223333/eu-west-1 once'],
    [5, "has version 5 of CDK's bootstrap: run npx cdk bootstrap aws://111122223333/eu-west-1 once"],
  ])('names the bootstrap command when CDK’s bootstrap is %s, and runs nothing', async (version, says) => {
    const { deploy, ran } = deploying({ readBootstrap: async () => version })
    await expect(deploy(prod)).rejects.toMatchObject({
      exitCode: 78,
      message: expect.stringContaining(says),
    })
    expect(ran).toEqual([])
  })

  it('runs nothing when the stage belongs in another account', async () => {
    const { deploy, ran } = deploying()
    const elsewhere = { ...prod, place: { account: '444455556666', region: 'eu-west-1' } }
    await expect(deploy(elsewhere)).rejects.toMatchObject({
      exitCode: 77,
      message: expect.stringContaining('prod belongs in account 444455556666'),
    })
    expect(ran).toEqual([])
  })

  it('says how to remove what a first deployment left that failed, which its protection keeps CDK from removing', async () => {
    const { deploy, ran } = deploying({ readWreck: async stack => stack === 'wiredesk-prod' })
    await expect(deploy(prod)).rejects.toMatchObject({
      exitCode: 70,
      message: expect.stringMatching(
        /describe-stack-events --stack-name wiredesk-prod .* update-termination-protection --no-enable-termination-protection --stack-name wiredesk-prod; .* delete-stack --stack-name wiredesk-prod/,
      ),
    })
    expect(ran).toEqual([])
  })

  it('deploys nothing when the difference is declined', async () => {
    const { deploy, ran } = deploying({ confirm: async () => false })
    await expect(deploy(prod)).rejects.toMatchObject({ exitCode: 75, message: 'Nothing was deployed.' })
    expect(verbs(ran)).toEqual(['synth', 'diff'])
  })

  it.each(['synth', 'diff', 'deploy'])('makes no keys when cdk %s fails', async verb => {
    const { deploy, tables } = deploying({ runCdk: async (...args) => (args[0] === verb ? 1 : 0) })
    await expect(deploy(prod)).rejects.toMatchObject({
      exitCode: 70,
      message: expect.stringContaining(`cdk ${verb} ended with 1`),
    })
    expect(tables).toEqual([])
  })

  it('names the command for a scope whose keys are not in the table, after the keys that were made', async () => {
    const { deploy, printed } = deploying({
      makeFirstKeys: async () => ({ made: firstKeys.slice(0, 1), locked: ['editor'], unseen: [] }),
    })
    await expect(deploy(prod)).rejects.toMatchObject({
      exitCode: 70,
      message: expect.stringMatching(/^prod is deployed.* wiredesk key issue editor --for NAME --to prod$/),
    })
    expect(printed).toContain('First key of an operator  wd_operator_a')
  })

  it('says so when the stack gives no table for the keys', async () => {
    const { deploy } = deploying({ readOutputs: async () => ({}) })
    await expect(deploy(prod)).rejects.toMatchObject({ exitCode: 70 })
  })
})
