import type { GoodCall } from '../operation-calls.ts';
import type { Company } from '../people.ts';
import type { Service } from '../test-app.ts';

export type Row = (app: Service, thing: Company, auditorId: string) => GoodCall | Promise<GoodCall>;

interface Kind {
  /** As in the names of operations: TradeOff, TradeOffs. */
  schema: string;
  plural: string;
  collection: string;
  parameter: string;
  /** A body that is allowed in an assessment without other entries. */
  body: (mark: string) => unknown;
  /** A body in order that is not allowed. */
  refused: unknown;
}

/** How the five operations on one kind of entry are called so that they succeed. */
export function entryRows({
  schema,
  plural,
  collection,
  parameter,
  body,
  refused,
}: Kind): Record<string, Row> {
  const created = async (app: Service, { company: token, assessmentId, mark }: Company) => {
    const url = `/v1/assessments/${assessmentId}/${collection}`;
    const made = await app.expect(201, 'POST', url, { token, body: body(mark) });
    return { assessmentId, [parameter]: made.body.id as string };
  };
  return {
    [`list${plural}`]: (_app, { assessmentId }) => ({ params: { assessmentId } }),
    [`create${schema}`]: (_app, { assessmentId, mark }) => ({
      params: { assessmentId },
      body: body(mark),
      refused,
    }),
    [`read${schema}`]: async (app, thing) => ({ params: await created(app, thing) }),
    [`replace${schema}`]: async (app, thing) => ({
      params: await created(app, thing),
      body: body(thing.mark),
      refused,
    }),
    [`withdraw${schema}`]: async (app, thing) => ({ params: await created(app, thing) }),
  };
}
