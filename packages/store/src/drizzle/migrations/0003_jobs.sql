CREATE TABLE "job" (
	"ordinal" serial NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"workspace" text COLLATE "C" NOT NULL,
	"record" text NOT NULL,
	"ended_at" text COLLATE "C",
	"is_asked_to_stop" boolean NOT NULL
);
--> statement-breakpoint
CREATE INDEX "job_by_workspace" ON "job" USING btree ("workspace","ordinal");