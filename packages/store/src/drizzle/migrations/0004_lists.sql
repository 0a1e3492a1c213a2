ALTER TABLE "audit_record" ADD COLUMN "search" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "customer" ADD COLUMN "signed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "customer" ADD COLUMN "attested" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "customer" ADD COLUMN "legacy" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "customer" ADD COLUMN "plans" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "customer" ADD COLUMN "budget_partners" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "customer" ADD COLUMN "budget_amounts" double precision[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "listed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Escapes are taken out of the texts first: PostgreSQL reads no U+0000 out of JSON.
UPDATE "audit_record" SET "search" = lower(concat_ws(E'\n', "told" ->> 'party', coalesce("told" ->> 'role', ''), coalesce("told" ->> 'operation', ''), coalesce("told" ->> 'customer', ''), coalesce("audit_record"."partner", ''), coalesce("told" #>> '{resource,id}', ''))) FROM (SELECT "workspace", "position", "ordinal", regexp_replace("record", '\\(u[0-9a-f]{4}|.)', '', 'g')::json AS "told" FROM "audit_record") AS "read" WHERE "read"."workspace" = "audit_record"."workspace" AND "read"."position" = "audit_record"."position" AND "read"."ordinal" = "audit_record"."ordinal";
