-- AlterTable
ALTER TABLE "staff_account" ADD COLUMN     "all_parks" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "staff_session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "address" INET,
    "user_agent" TEXT,

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_credential" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "provider" TEXT NOT NULL DEFAULT 'credential',
    "subject" TEXT NOT NULL,
    "password" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_two_factor" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ,

    CONSTRAINT "staff_two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_used_code" (
    "account_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_used_code_pkey" PRIMARY KEY ("account_id","code")
);

-- CreateTable
CREATE TABLE "staff_failure" (
    "id" BIGSERIAL NOT NULL,
    "account_key" TEXT NOT NULL,
    "address" INET,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_link" (
    "digest" TEXT NOT NULL,
    "account_id" UUID,
    "made_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "spent_at" TIMESTAMPTZ,

    CONSTRAINT "staff_link_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_session_token_key" ON "staff_session"("token");

-- CreateIndex
CREATE INDEX "staff_session_account_id_idx" ON "staff_session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_credential_account_id_key" ON "staff_credential"("account_id");

-- CreateIndex
CREATE INDEX "staff_verification_identifier_idx" ON "staff_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "staff_two_factor_account_id_key" ON "staff_two_factor"("account_id");

-- CreateIndex
CREATE INDEX "staff_failure_account_key_at_idx" ON "staff_failure"("account_key", "at");

-- CreateIndex
CREATE INDEX "staff_failure_address_at_idx" ON "staff_failure"("address", "at");

-- CreateIndex
CREATE INDEX "staff_link_account_id_idx" ON "staff_link"("account_id");

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_credential" ADD CONSTRAINT "staff_credential_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_two_factor" ADD CONSTRAINT "staff_two_factor_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_used_code" ADD CONSTRAINT "staff_used_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_link" ADD CONSTRAINT "staff_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma can not say -------------------------------------------------------------------------------------------

ALTER TABLE staff_account
  ADD CONSTRAINT staff_account_username_is_plain CHECK (username ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$' AND length(username) BETWEEN 3 AND 30),
  ADD CONSTRAINT staff_account_has_a_name CHECK (name <> '');

ALTER TABLE staff_link
  ADD CONSTRAINT staff_link_digest_is_sha256 CHECK (digest ~ '^[0-9a-f]{64}$');

-- Authorship stays: an account is deactivated, never removed, and is never someone else's.
CREATE FUNCTION portal_keep_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an account is never removed' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER staff_account_stays BEFORE DELETE OR TRUNCATE ON staff_account
  FOR EACH STATEMENT EXECUTE FUNCTION portal_keep_account();
CREATE TRIGGER staff_account_stays_who_it_is BEFORE UPDATE OF id, username, created_at ON staff_account
  FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.username <> OLD.username OR NEW.created_at <> OLD.created_at)
  EXECUTE FUNCTION portal_keep_account();

-- Once there was an administrator there is one, even when two demote each other at the same moment.
CREATE FUNCTION portal_keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('portal.administrators'));
  IF NOT EXISTS (SELECT FROM staff_account WHERE role = 'administrator' AND deactivated_at IS NULL) THEN
    RAISE EXCEPTION 'the last administrator stays' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER staff_account_keeps_an_administrator AFTER UPDATE OF role, deactivated_at ON staff_account
  FOR EACH ROW WHEN (OLD.role = 'administrator' AND OLD.deactivated_at IS NULL
    AND (NEW.role <> 'administrator' OR NEW.deactivated_at IS NOT NULL))
  EXECUTE FUNCTION portal_keep_an_administrator();

-- A session begins when the database says so: no clock of a machine lengthens it.
CREATE FUNCTION portal_begin_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.created_at := now();
  NEW.last_seen_at := now();
  RETURN NEW;
END $$;

CREATE TRIGGER staff_session_begins_now BEFORE INSERT ON staff_session
  FOR EACH ROW EXECUTE FUNCTION portal_begin_session();

-- Whoever runs the portal makes a link to the first administrator, or to one who can not get in: their password, phone and
-- sessions no longer lead in, and the links before it open nothing.
CREATE FUNCTION portal_make_link(link_digest text, for_account uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE staff_link SET spent_at = now() WHERE account_id IS NOT DISTINCT FROM for_account AND spent_at IS NULL;
  INSERT INTO staff_link (digest, account_id, made_by, expires_at)
    VALUES (link_digest, for_account, 'system:operator', now() + interval '24 hours');
  IF for_account IS NOT NULL THEN
    UPDATE staff_credential SET password = gen_random_uuid() || ':' || gen_random_uuid(), changed_at = now()
      WHERE account_id = for_account;
    DELETE FROM staff_two_factor WHERE account_id = for_account;
    UPDATE staff_account SET two_factor_enabled = false, changed_at = now() WHERE id = for_account;
    UPDATE staff_session SET ended_at = now() WHERE account_id = for_account AND ended_at IS NULL;
  END IF;
  INSERT INTO audit_event (actor_id, role, action, object, result, previous, hash)
    VALUES ('system:operator', 'operator', 'link_made', coalesce('account:' || for_account, 'account:first'), 'done', '', '');
END $$;
