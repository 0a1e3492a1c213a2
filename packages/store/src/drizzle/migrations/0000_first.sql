CREATE TABLE "audit_record" (
	"workspace" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"customer" text COLLATE "C",
	"party" text COLLATE "C" NOT NULL,
	"record" text NOT NULL,
	CONSTRAINT "audit_record_workspace_position_ordinal_pk" PRIMARY KEY("workspace","position","ordinal")
);
--> statement-breakpoint
CREATE TABLE "customer" (
	"workspace" text COLLATE "C" NOT NULL,
	"customer" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"domain_key" text COLLATE "C" NOT NULL,
	"country_key" text COLLATE "C" NOT NULL,
	"search" text NOT NULL,
	"partners" text[] NOT NULL,
	"record" text NOT NULL,
	CONSTRAINT "customer_workspace_customer_pk" PRIMARY KEY("workspace","customer")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"workspace" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"record" text NOT NULL,
	CONSTRAINT "event_workspace_position_pk" PRIMARY KEY("workspace","position")
);
--> statement-breakpoint
CREATE TABLE "mail_message" (
	"workspace" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"customer" text COLLATE "C",
	"party" text COLLATE "C" NOT NULL,
	"record" text NOT NULL,
	CONSTRAINT "mail_message_workspace_position_ordinal_pk" PRIMARY KEY("workspace","position","ordinal")
);
--> statement-breakpoint
CREATE TABLE "request" (
	"workspace" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "request_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "snapshot" (
	"workspace" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"shape" integer NOT NULL,
	"world" text NOT NULL,
	CONSTRAINT "snapshot_workspace_position_pk" PRIMARY KEY("workspace","position")
);
--> statement-breakpoint
CREATE TABLE "workspace" (
	"ordinal" serial NOT NULL,
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"parent_workspace" text COLLATE "C",
	"parent_position" integer,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_record_by_customer" ON "audit_record" USING btree ("workspace","customer","position");--> statement-breakpoint
CREATE INDEX "customer_by_name" ON "customer" USING btree ("workspace","name_key","customer");