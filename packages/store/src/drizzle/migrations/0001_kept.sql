CREATE TABLE "kept" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
