CREATE TABLE jobs (
    id           integer PRIMARY KEY,
    task         text NOT NULL,
    run_at       timestamptz NOT NULL,
    attempts     integer NOT NULL DEFAULT 0,
    worker       text,
    leased_until timestamptz,
    done_at      timestamptz
);

CREATE INDEX waiting_jobs ON jobs (run_at, id) WHERE done_at IS NULL;

INSERT INTO jobs (id, task, run_at) VALUES
    (11, 'close the books', '2026-11-20 23:00Z'),
    (12, 'send invoice 7', '2026-11-20 09:40Z'),
    (13, 'send invoice 3', '2026-11-20 09:10Z'),
    (14, 'resize logo', '2026-11-20 09:55Z'),
    (15, 'send invoice 5', '2026-11-20 09:25Z');
