import type { Kysely } from "kysely";
import type { AddressState } from "../kept.ts";
import { defined, list } from "./list.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

export async function leftOut(db: Db, addresses: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom("left_out").select("address").where("address", "in", list(addresses)).execute();
  return rows.map(({ address }) => address);
}

/** From now on the address is left out, until its article is kept again. */
export async function leaveOut(db: Db, address: string, at: string): Promise<void> {
  await db
    .insertInto("left_out")
    .values({ address, at })
    .onConflict((conflict) => conflict.column("address").doNothing())
    .execute();
}

export async function addressState(db: Db, address: string): Promise<AddressState | undefined> {
  const row = await db.selectFrom("addresses").selectAll().where("address", "=", address).executeTakeFirst();
  return row && defined<AddressState>(row);
}

export async function addressesVia(db: Db, followed: string, since: string): Promise<AddressState[]> {
  const rows = await db
    .selectFrom("addresses")
    .selectAll()
    .where("via", "=", followed)
    .where("changed", ">=", since)
    .orderBy("address")
    .execute();
  return rows.map((row) => defined<AddressState>(row));
}

export async function keepAddress(db: Db, state: AddressState): Promise<void> {
  const {
    address,
    via = null,
    etag = null,
    modified = null,
    checked,
    changed = null,
    entry = null,
    failures,
    error = null,
  } = state;
  const values = { via, etag, modified, checked, changed, entry, failures, error };
  await db
    .insertInto("addresses")
    .values({ address, ...values })
    .onConflict((conflict) => conflict.column("address").doUpdateSet(values))
    .execute();
}
