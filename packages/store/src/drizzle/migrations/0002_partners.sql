ALTER TABLE "audit_record" ADD COLUMN "partner" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "mail_message" ADD COLUMN "partner" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "audit_record_by_partner" ON "audit_record" USING btree ("workspace","partner","position");--> statement-breakpoint
-- Escapes are taken out of the texts first: PostgreSQL reads no U+0000 out of JSON.
UPDATE "audit_record" SET "partner" = regexp_replace("event"."record", '\\(u[0-9a-f]{4}|.)', '', 'g')::json #>> '{event,partner}' FROM "event" WHERE "event"."workspace" = "audit_record"."workspace" AND "event"."position" = "audit_record"."position";--> statement-breakpoint
UPDATE "mail_message" SET "partner" = regexp_replace("record", '\\(u[0-9a-f]{4}|.)', '', 'g')::json ->> 'partner';
