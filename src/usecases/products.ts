import type { ProductInput } from '../generated/types.ts';
import type { Page, PageRequest, ProductRecord } from '../store/records.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { ownOrganisation } from './organisations.ts';

/** Creates a product of the caller's organisation; one of that name that is already there is returned as it is. */
export async function createProduct(
  deps: Deps,
  caller: Caller,
  { name, description = '' }: ProductInput,
  retry?: RetryOf<ProductRecord>,
): Promise<ProductRecord> {
  const product = { id: deps.newId(), organisationId: ownOrganisation(caller), name, description };
  return deps.store.createProduct(product, unitOf(deps, caller, retry));
}

export async function listProducts(
  deps: Deps,
  caller: Caller,
  page: PageRequest,
): Promise<Page<ProductRecord>> {
  return deps.store.listProducts(ownOrganisation(caller), page);
}
