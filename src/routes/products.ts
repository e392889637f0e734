import type { FastifyPluginAsync } from 'fastify';
import type { ProductInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import type { ProductRecord } from '../store/store.ts';
import type { Deps } from '../usecases/deps.ts';
import { presentProduct } from '../usecases/present-record.ts';
import { createProduct, listProducts } from '../usecases/products.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

/** The products of the caller's organisation. */
export const productRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const products = '/v1/products';
  const created = (product: ProductRecord) => ({ status: 201, body: presentProduct(product) });
  app.post<{ Body: ProductInput }>(
    products,
    operation(products, {
      id: 'createProduct',
      tag: 'products',
      summary: 'Create a product',
      description: 'A product of that name that is already there is answered as it is.',
      access: ['company'],
      body: 'ProductInput',
      answers: { 201: 'Product' },
      takes: ['Idempotency-Key'],
      problems: [507],
    }),
    async (request, reply) => {
      const retry = retryOf(request, created);
      return sendAnswer(reply, created(await createProduct(deps, callerOf(request), request.body, retry)));
    },
  );
  app.get(
    products,
    operation(products, {
      id: 'listProducts',
      tag: 'products',
      summary: 'List the products of your organisation, newest first',
      access: ['company', 'reviewer'],
      query: PAGE_QUERY,
      answers: { 200: 'ProductPage' },
    }),
    async (request) => {
      const page = await listProducts(deps, callerOf(request), pageOf(request));
      return { items: page.items.map(presentProduct), nextCursor: page.nextCursor };
    },
  );
};
