import { INSTALLATION, type OrganisationRecord } from '../records.ts';
import type { Store } from '../store.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'createOrganisation' | 'findOrganisation'>;

/** The store's methods about organisations. */
export function organisationMethods({ db, chain, read, write }: Session): Methods {
  const select = db.prepare<[string], OrganisationRecord>(
    'SELECT id, name, kind, created_at AS createdAt FROM organisations WHERE id = ?',
  );
  const insert = db.prepare<OrganisationRecord>(
    'INSERT INTO organisations (id, name, kind, created_at) VALUES (:id, :name, :kind, :createdAt)',
  );
  return {
    findOrganisation: (id) => read(() => select.get(id) ?? null),
    createOrganisation: ({ id, name, kind }, unit) =>
      write(unit, () => {
        const created = { id, name, kind, createdAt: unit.at };
        insert.run(created);
        chain.append(unit, { scope: INSTALLATION, type: 'organisation.created', after: { id, name, kind } });
        return created;
      }),
  };
}
