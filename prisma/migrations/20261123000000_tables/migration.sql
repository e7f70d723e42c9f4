-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('park', 'policy_package', 'signing_event', 'signed_project', 'figure', 'source');

-- CreateEnum
CREATE TYPE "edition_state" AS ENUM ('draft', 'in_review', 'approved', 'published', 'superseded', 'withdrawn');

-- CreateEnum
CREATE TYPE "edition_nature" AS ENUM ('first', 'revision', 'correction', 'new_period');

-- CreateEnum
CREATE TYPE "severity" AS ENUM ('changes_conclusion', 'keeps_conclusion');

-- CreateEnum
CREATE TYPE "qualifier" AS ENUM ('about', 'nearly', 'over', 'exceeded', 'more_than', 'at_least');

-- CreateEnum
CREATE TYPE "scope_kind" AS ENUM ('district', 'programme', 'park', 'event', 'project');

-- CreateEnum
CREATE TYPE "park_form" AS ENUM ('park', 'group', 'umbrella');

-- CreateEnum
CREATE TYPE "membership_status" AS ENUM ('confirmed', 'likely', 'possible', 'rejected', 'none');

-- CreateEnum
CREATE TYPE "name_basis" AS ENUM ('sourced', 'working');

-- CreateEnum
CREATE TYPE "relation_kind" AS ENUM ('part_of', 'mentioned_with', 'may_overlap');

-- CreateEnum
CREATE TYPE "policy_provider" AS ENUM ('government', 'park', 'landlord');

-- CreateEnum
CREATE TYPE "fair_competition" AS ENUM ('unknown', 'passed', 'exempt', 'failed');

-- CreateEnum
CREATE TYPE "project_stage" AS ENUM ('signed', 'registered', 'started', 'in_production', 'paid_in', 'ended');

-- CreateEnum
CREATE TYPE "event_level" AS ENUM ('district', 'city');

-- CreateEnum
CREATE TYPE "source_genre" AS ENUM ('newspaper', 'web', 'dataset');

-- CreateEnum
CREATE TYPE "reliability" AS ENUM ('high', 'medium');

-- CreateEnum
CREATE TYPE "read_as" AS ENUM ('full_text', 'excerpt', 'mirror');

-- CreateEnum
CREATE TYPE "date_basis" AS ENUM ('stated', 'inferred', 'inferred_from_url', 'not_stated');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year', 'open', 'none');

-- CreateEnum
CREATE TYPE "reading" AS ENUM ('stated', 'inferred', 'computed');

-- CreateEnum
CREATE TYPE "quote_kind" AS ENUM ('verbatim', 'summary');

-- CreateEnum
CREATE TYPE "evidence_use" AS ENUM ('shown', 'quoted_only');

-- CreateEnum
CREATE TYPE "aspect" AS ENUM ('publisher', 'title', 'byline', 'designation', 'history', 'context', 'strategy', 'rationale', 'dimensions', 'support', 'membership', 'positioning', 'identity', 'street', 'location', 'converted_from', 'opened', 'structure', 'site_number', 'operating_model', 'operator', 'shareholder', 'partner', 'award', 'progress', 'event_name', 'mode', 'fields', 'headline', 'policy', 'landlord_offer', 'english_name', 'code');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('editor', 'first_reviewer', 'second_reviewer', 'final_reviewer', 'administrator', 'auditor');

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "address" INET,
    "action" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "digest" TEXT,
    "result" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "kind" "document_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_slug" (
    "kind" "document_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "until" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_slug_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "document_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "edition_state" NOT NULL DEFAULT 'draft',
    "nature" "edition_nature" NOT NULL DEFAULT 'first',
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "public_note" JSONB,
    "severity" "severity",
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ,
    "superseded_at" TIMESTAMPTZ,
    "bundle_id" UUID,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bundle" (
    "id" UUID NOT NULL,
    "title" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ,

    CONSTRAINT "bundle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signoff" (
    "edition_id" UUID NOT NULL,
    "level" SMALLINT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "checklist" JSONB NOT NULL,
    "signed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signoff_pkey" PRIMARY KEY ("edition_id","level")
);

-- CreateTable
CREATE TABLE "timeline_entry" (
    "id" UUID NOT NULL,
    "document_id" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "actor_id" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "timeline_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry" (
    "id" UUID NOT NULL,
    "receipt" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "park_id" TEXT,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "message" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ,

    CONSTRAINT "enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "enquiry_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "policy_version" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("enquiry_id","purpose")
);

-- CreateTable
CREATE TABLE "figure" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT,
    "name_hant" TEXT,
    "measure" TEXT NOT NULL,
    "value" DECIMAL(24,6) NOT NULL,
    "unit" TEXT NOT NULL,
    "amount_yuan" DECIMAL(20,2),
    "as_written" TEXT NOT NULL,
    "qualifier" "qualifier",
    "scope_kind" "scope_kind" NOT NULL,
    "scope" JSONB NOT NULL,
    "park_id" TEXT,
    "event_id" TEXT,
    "basis" JSONB,
    "denominator" JSONB,
    "stage" TEXT,
    "is_target" BOOLEAN NOT NULL,
    "use" "evidence_use" NOT NULL,
    "reading" "reading" NOT NULL,
    "quote" TEXT NOT NULL,
    "quote_kind" "quote_kind" NOT NULL,
    "source_line" INTEGER,
    "source_id" TEXT NOT NULL,
    "period_start" DATE,
    "period_end" DATE,
    "period_text" TEXT,
    "period_precision" "date_precision" NOT NULL,
    "period_basis" "date_basis" NOT NULL,
    "as_of" TEXT,
    "as_of_basis" "date_basis" NOT NULL,
    "ambiguities" JSONB NOT NULL,
    "sum_note" JSONB,
    "edition" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "confirmed_on" DATE,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_exclusion" (
    "figure_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,

    CONSTRAINT "figure_exclusion_pkey" PRIMARY KEY ("figure_id","other_id")
);

-- CreateTable
CREATE TABLE "park" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT,
    "name_hant" TEXT,
    "name_en_basis" "name_basis" NOT NULL,
    "aliases" JSONB NOT NULL,
    "form" "park_form" NOT NULL,
    "membership" "membership_status" NOT NULL,
    "membership_why" JSONB,
    "membership_quote" TEXT,
    "membership_source_id" TEXT,
    "street_code" TEXT,
    "ordinal" INTEGER NOT NULL,
    "headline_figures" TEXT[],
    "edition" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "confirmed_on" DATE,

    CONSTRAINT "park_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "id" TEXT NOT NULL,
    "park_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "number" INTEGER,
    "name_zh" TEXT,
    "name_en" TEXT,
    "name_hant" TEXT,
    "address" TEXT,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "space" (
    "id" TEXT NOT NULL,
    "site_id" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT,
    "area_from" DECIMAL(12,2),
    "area_to" DECIMAL(12,2),
    "rent_from" DECIMAL(12,2),
    "rent_to" DECIMAL(12,2),
    "rent_basis" JSONB,
    "height" DECIMAL(6,2),
    "load" DECIMAL(8,2),
    "power" DECIMAL(10,2),
    "available_from" DATE,
    "confirmed_on" DATE,

    CONSTRAINT "space_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_relation" (
    "park_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,
    "kind" "relation_kind" NOT NULL,
    "note" JSONB,

    CONSTRAINT "park_relation_pkey" PRIMARY KEY ("park_id","other_id","kind")
);

-- CreateTable
CREATE TABLE "policy_package" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT,
    "name_hant" TEXT,
    "summary" JSONB NOT NULL,
    "stated_count" INTEGER,
    "district_wide" BOOLEAN NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "confirmed_on" DATE,

    CONSTRAINT "policy_package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy" (
    "id" TEXT NOT NULL,
    "package_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT,
    "title_hant" TEXT,
    "title_known" BOOLEAN NOT NULL,
    "provider" "policy_provider" NOT NULL,
    "number" TEXT,
    "issuer" JSONB,
    "issued_on" DATE,
    "valid_from" DATE,
    "valid_to" DATE,
    "validity_confirmed_on" DATE,
    "paused" BOOLEAN NOT NULL,
    "archived" BOOLEAN NOT NULL,
    "fair_competition" "fair_competition" NOT NULL,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_park" (
    "policy_id" TEXT NOT NULL,
    "park_id" TEXT NOT NULL,

    CONSTRAINT "policy_park_pkey" PRIMARY KEY ("policy_id","park_id")
);

-- CreateTable
CREATE TABLE "clause" (
    "id" TEXT NOT NULL,
    "policy_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "number" TEXT,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT,
    "purpose" TEXT NOT NULL,
    "standard" JSONB NOT NULL,
    "conditions" JSONB NOT NULL,
    "procedure" JSONB NOT NULL,
    "opens_on" DATE,
    "closes_on" DATE,

    CONSTRAINT "clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_project" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT,
    "name_hant" TEXT,
    "park_id" TEXT,
    "industry" TEXT,
    "amount_yuan" DECIMAL(20,2),
    "as_written" TEXT,
    "amount_basis" TEXT,
    "cancelled" BOOLEAN NOT NULL,
    "source_id" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "confirmed_on" DATE,

    CONSTRAINT "signed_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "project_id" TEXT NOT NULL,
    "stage" "project_stage" NOT NULL,
    "reached_on" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("project_id","stage")
);

-- CreateTable
CREATE TABLE "signing_event" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT,
    "name_hant" TEXT,
    "level" "event_level" NOT NULL,
    "held_on" TEXT NOT NULL,
    "held_on_basis" "date_basis" NOT NULL,
    "place" JSONB,
    "list_disclosed" BOOLEAN NOT NULL,
    "edition" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "confirmed_on" DATE,

    CONSTRAINT "signing_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signing" (
    "event_id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "signing_pkey" PRIMARY KEY ("event_id","project_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT,
    "title_hant" TEXT,
    "publisher_zh" TEXT NOT NULL,
    "publisher_en" TEXT,
    "publisher_hant" TEXT,
    "authors" TEXT[],
    "genre" "source_genre" NOT NULL,
    "published_on" TEXT,
    "published_basis" "date_basis" NOT NULL,
    "url" TEXT,
    "reliability" "reliability" NOT NULL,
    "read_as" "read_as" NOT NULL,
    "notes" JSONB NOT NULL,
    "edition" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "confirmed_on" DATE,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "aspect" "aspect" NOT NULL,
    "text_zh" TEXT NOT NULL,
    "text_en" TEXT,
    "text_hant" TEXT,
    "code" TEXT,
    "scope" JSONB NOT NULL,
    "use" "evidence_use" NOT NULL,
    "reading" "reading" NOT NULL,
    "quote" TEXT NOT NULL,
    "quote_kind" "quote_kind" NOT NULL,
    "source_line" INTEGER,
    "source_id" TEXT NOT NULL,
    "period_start" DATE,
    "period_end" DATE,
    "period_text" TEXT,
    "period_precision" "date_precision" NOT NULL,
    "period_basis" "date_basis" NOT NULL,
    "as_of" TEXT,
    "as_of_basis" "date_basis" NOT NULL,
    "ambiguities" JSONB NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_account" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "staff_role" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deactivated_at" TIMESTAMPTZ,

    CONSTRAINT "staff_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_scope" (
    "account_id" UUID NOT NULL,
    "park_id" TEXT NOT NULL,

    CONSTRAINT "park_scope_pkey" PRIMARY KEY ("account_id","park_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_hash_key" ON "audit_event"("hash");

-- CreateIndex
CREATE INDEX "audit_event_object_idx" ON "audit_event"("object");

-- CreateIndex
CREATE UNIQUE INDEX "document_kind_slug_key" ON "document"("kind", "slug");

-- CreateIndex
CREATE INDEX "former_slug_document_id_idx" ON "former_slug"("document_id");

-- CreateIndex
CREATE INDEX "edition_bundle_id_idx" ON "edition"("bundle_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_document_id_number_key" ON "edition"("document_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "signoff_edition_id_actor_id_key" ON "signoff"("edition_id", "actor_id");

-- CreateIndex
CREATE INDEX "timeline_entry_document_id_at_idx" ON "timeline_entry"("document_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_receipt_key" ON "enquiry"("receipt");

-- CreateIndex
CREATE UNIQUE INDEX "figure_slug_key" ON "figure"("slug");

-- CreateIndex
CREATE INDEX "figure_park_id_idx" ON "figure"("park_id");

-- CreateIndex
CREATE INDEX "figure_event_id_idx" ON "figure"("event_id");

-- CreateIndex
CREATE INDEX "figure_source_id_idx" ON "figure"("source_id");

-- CreateIndex
CREATE INDEX "figure_exclusion_other_id_idx" ON "figure_exclusion"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "park_slug_key" ON "park"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "site_park_id_ordinal_key" ON "site"("park_id", "ordinal");

-- CreateIndex
CREATE INDEX "space_site_id_idx" ON "space"("site_id");

-- CreateIndex
CREATE INDEX "park_relation_other_id_idx" ON "park_relation"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_package_slug_key" ON "policy_package"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "policy_package_id_ordinal_key" ON "policy"("package_id", "ordinal");

-- CreateIndex
CREATE INDEX "policy_park_park_id_idx" ON "policy_park"("park_id");

-- CreateIndex
CREATE UNIQUE INDEX "clause_policy_id_ordinal_key" ON "clause"("policy_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "signed_project_slug_key" ON "signed_project"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "signing_event_slug_key" ON "signing_event"("slug");

-- CreateIndex
CREATE INDEX "signing_project_id_idx" ON "signing"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE INDEX "statement_owner_id_ordinal_idx" ON "statement"("owner_id", "ordinal");

-- CreateIndex
CREATE INDEX "statement_source_id_idx" ON "statement"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_account_username_key" ON "staff_account"("username");

-- AddForeignKey
ALTER TABLE "former_slug" ADD CONSTRAINT "former_slug_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_bundle_id_fkey" FOREIGN KEY ("bundle_id") REFERENCES "bundle"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signoff" ADD CONSTRAINT "signoff_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_enquiry_id_fkey" FOREIGN KEY ("enquiry_id") REFERENCES "enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "signing_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_exclusion" ADD CONSTRAINT "figure_exclusion_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_exclusion" ADD CONSTRAINT "figure_exclusion_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park" ADD CONSTRAINT "park_membership_source_id_fkey" FOREIGN KEY ("membership_source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "space" ADD CONSTRAINT "space_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_relation" ADD CONSTRAINT "park_relation_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_relation" ADD CONSTRAINT "park_relation_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "park"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "policy_package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_park" ADD CONSTRAINT "policy_park_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_park" ADD CONSTRAINT "policy_park_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_project" ADD CONSTRAINT "signed_project_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_project" ADD CONSTRAINT "signed_project_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "signed_project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing" ADD CONSTRAINT "signing_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "signing_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing" ADD CONSTRAINT "signing_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "signed_project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_scope" ADD CONSTRAINT "park_scope_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
