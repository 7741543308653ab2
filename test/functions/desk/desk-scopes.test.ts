import { expect, test } from 'vitest'
import { type DeskRouteName, deskRoutes } from '#schemas/routes/desk-routes.ts'
import { openDesk } from './open-desk.ts'

const names = Object.keys(deskRoutes) as DeskRouteName[]

test.each(names.filter(name => name !== 'readSession'))(
  'the desk’s call %s is answered 403 to a licensee',
  async name => {
    const desk = openDesk()
    expect(await desk.call(name, { scope: 'licensee' })).toMatchObject({ problem: { status: 403 } })
  },
)
