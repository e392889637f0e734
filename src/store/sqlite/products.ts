import { pageBefore, pageOf } from '../paging.ts';
import { type Actor, INSTALLATION, type NewProduct, type ProductRecord } from '../records.ts';
import type { Store } from '../store.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'createProduct' | 'findProduct' | 'listProducts'>;

/** The store's methods about products. A product that an erasure blanked is no longer there. */
export function productMethods(session: Session): Methods {
  const { db, read, write } = session;
  const findOrCreate = productMaker(session);
  const select = db.prepare<[string], ProductRecord>(
    `SELECT id, organisation_id AS organisationId, name, description, created_at AS createdAt
     FROM live_products WHERE id = ?`,
  );
  const list = db.prepare<{ organisationId: string; before: string; limit: number }, ProductRecord>(
    `SELECT id, organisation_id AS organisationId, name, description, created_at AS createdAt FROM live_products
     WHERE organisation_id = :organisationId AND id < :before ORDER BY id DESC LIMIT :limit`,
  );
  return {
    findProduct: (id) => read(() => select.get(id) ?? null),
    listProducts: (organisationId, page) =>
      read(() => pageOf(list.all({ organisationId, ...pageBefore(page) }), page)),
    createProduct: (input, unit) => write(unit, () => findOrCreate(input, unit)),
  };
}

/** Inside a unit: the organisation's product of that id or that name, made when there is neither. */
export function productMaker({ db, chain }: Session) {
  // The id goes before the name: an assessment may be started for a product by its id.
  const select = db.prepare<NewProduct, ProductRecord>(
    `SELECT id, organisation_id AS organisationId, name, description, created_at AS createdAt FROM live_products
     WHERE organisation_id = :organisationId AND (id = :id OR name = :name) ORDER BY id = :id DESC LIMIT 1`,
  );
  // Someone may have held on to the id of a product while it was blanked; then it comes back under that id.
  const insert = db.prepare<ProductRecord>(
    `INSERT INTO products (id, organisation_id, name, description, created_at)
     VALUES (:id, :organisationId, :name, :description, :createdAt)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description, erased_at = NULL
     WHERE organisation_id = excluded.organisation_id AND erased_at IS NOT NULL`,
  );
  return (input: NewProduct, unit: { at: string; actor: Actor }): ProductRecord => {
    const found = select.get(input);
    if (found !== undefined) return found;
    const { id, organisationId, name, description } = input;
    const created = { id, organisationId, name, description, createdAt: unit.at };
    const { changes } = insert.run(created);
    if (changes === 0) throw new RangeError(`product ${id} belongs to another organisation`);
    // Its name stays out of this chain, which no erasure purges.
    chain.append(unit, { scope: INSTALLATION, type: 'product.created', after: { id, organisationId } });
    return created;
  };
}
