// What a generated TypeScript client can do with the suite that runs.
import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import {
  Configuration,
  Problem,
  ProblemFromJSON,
  ResponseError,
  SupplierCategory,
  SupplierView,
  SuppliersApi,
} from "../../../target/typescript/client";

async function token(username: string): Promise<string> {
  const answer = await fetch(`${process.env.SUITE_ISSUER}/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "password", username, password: "local" }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function journey(): Promise<void> {
  const accessToken = await token("procurement-lead@rrx");
  const suppliers = new SuppliersApi(new Configuration({ basePath: process.env.SUITE_URL, accessToken }));

  async function register(name: string, idempotencyKey: string = randomUUID()): Promise<[SupplierView, string]> {
    const answer = await suppliers.registerSupplierRaw({
      supplierContent: { name, website: "https://supplier.example", categories: [SupplierCategory.Software] },
      idempotencyKey,
    });
    return [await answer.value(), answer.raw.headers.get("etag") ?? ""];
  }

  // creates once under a key
  const key = randomUUID();
  const name = `Once ${randomUUID()}`;
  const [first] = await register(name, key);
  const [again] = await register(name, key);
  assert.equal(again.id, first.id);

  // walks a list page by page
  const mine = [first.id, (await register(`Two ${randomUUID()}`))[0].id, (await register(`Three ${randomUUID()}`))[0].id];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await suppliers.listSuppliers({ limit: 2, sort: "-createdAt", cursor });
    page.items?.forEach((supplier) => seen.add(supplier.id));
    cursor = page.page?.nextCursor;
  } while (cursor);
  assert.ok(mine.every((id) => seen.has(id)));

  // changes one member and leaves the others
  const [made, tag] = await register(`Partly ${randomUUID()}`);
  const changed = await suppliers.changeSupplierRaw({
    id: made.id,
    ifMatch: tag,
    supplierPatch: { website: "https://new.example" },
  });
  const partly = await changed.value();
  assert.equal(partly.website, "https://new.example");
  assert.equal(partly.name, made.name);
  assert.deepEqual(partly.categories, [SupplierCategory.Software]);

  // removes a member with null
  const without = await suppliers.changeSupplier({
    id: made.id,
    ifMatch: changed.raw.headers.get("etag") ?? "",
    supplierPatch: { website: null },
  });
  assert.equal(without.website, undefined);

  // reads a stale version as a problem
  const stale = suppliers.changeSupplier({ id: made.id, ifMatch: tag, supplierPatch: { website: null } });
  const refusal = await stale.then(
    () => assert.fail("It was accepted"),
    (error: ResponseError) => error,
  );
  assert.equal(refusal.response.status, 412);
  const problem: Problem = ProblemFromJSON(await refusal.response.json());
  assert.equal(problem.code, "precondition-failed");
}

journey().then(
  () => console.log("The TypeScript client did what it should"),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
