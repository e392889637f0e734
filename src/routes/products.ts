import type { FastifyPluginAsync } from 'fastify';
import type { ProductInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import type { ProductRecord } from '../store/records.ts';
import type { Deps } from '../usecases/deps.ts';
import { presentProduct } from '../usecases/present-record.ts';
import { createProduct, listProducts } from '../usecases/products.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const PRODUCTS_URL = '/v1/products';

const CREATE_PRODUCT = operation(PRODUCTS_URL, {
  id: 'createProduct',
  tag: 'products',
  summary: 'Create a product',
  description: 'A product of that name that is already there is answered as it is.',
  access: ['company'],
  body: 'ProductInput',
  answers: { 201: 'Product' },
  takes: ['Idempotency-Key'],
  problems: [507],
});

const LIST_PRODUCTS = operation(PRODUCTS_URL, {
  id: 'listProducts',
  tag: 'products',
  summary: 'List the products of your organisation, newest first',
  access: ['company', 'reviewer'],
  query: PAGE_QUERY,
  answers: { 200: 'ProductPage' },
});

/** The products of the caller's organisation. */
export const productRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const created = (product: ProductRecord) => ({ status: 201, body: presentProduct(product) });
  app.post<{ Body: ProductInput }>(PRODUCTS_URL, CREATE_PRODUCT, async (request, reply) => {
    const retry = retryOf(request, created);
    return sendAnswer(reply, created(await createProduct(deps, callerOf(request), request.body, retry)));
  });
  app.get(PRODUCTS_URL, LIST_PRODUCTS, async (request) => {
    const page = await listProducts(deps, callerOf(request), pageOf(request));
    return { items: page.items.map(presentProduct), nextCursor: page.nextCursor };
  });
};
