-- What a library of the first schema held: a release with its original, a mention the officer accepted, the history of that.
INSERT INTO release (id, source, title, publisher, published, language, address, retrieved, taken_in, newest) VALUES
    ('01890a5d-ac96-774b-bcce-b302099a8001', 'ferry.txt', 'Ferry talks resumed', 'Ministry of Straits', DATE '2029-05-02', 'en',
     NULL, NULL, TIMESTAMP WITH TIME ZONE '2029-05-03 08:15:00.5+00:00', 1);
INSERT INTO version (id, release_id, number, text, sha256, words, extractor) VALUES
    ('01890a5d-ac96-774b-bcce-b302099a8002', '01890a5d-ac96-774b-bcce-b302099a8001', 1,
     'Minister Ida Holm received the envoy.', RAWTOHEX(HASH('SHA-256', STRINGTOUTF8('Minister Ida Holm received the envoy.'))),
     6, 'names 1');
UPDATE version SET sha256 = LOWER(sha256);
INSERT INTO original (version_id, sha256, bytes) VALUES
    ('01890a5d-ac96-774b-bcce-b302099a8002', LOWER(RAWTOHEX(HASH('SHA-256', STRINGTOUTF8('Minister Ida Holm received the envoy.')))),
     STRINGTOUTF8('Minister Ida Holm received the envoy.'));
INSERT INTO paragraph (version_id, number, begins, ends) VALUES ('01890a5d-ac96-774b-bcce-b302099a8002', 1, 0, 37);
INSERT INTO mark (id, version_id, kind, begins, ends, quote, prefix, suffix, review, why, confidence, awaits, touched) VALUES
    ('01890a5d-ac96-774b-bcce-b302099a8003', '01890a5d-ac96-774b-bcce-b302099a8002', 'mention', 9, 17, 'Ida Holm',
     'Minister ', ' received the envoy.', 'ACCEPTED', 'Minister + name', 0.9, FALSE, TRUE);
INSERT INTO mention (mark_id, type, entity) VALUES ('01890a5d-ac96-774b-bcce-b302099a8003', 'PERSON', 'Ida Holm');
INSERT INTO change (id, at, officer, label) VALUES
    ('01890a5d-ac96-774b-bcce-b302099a8004', TIMESTAMP WITH TIME ZONE '2029-05-03 08:16:00+00:00', 'Maja', 'Accept Ida Holm');
INSERT INTO change_edit (change_number, position, release_id, mark_id, before_image, after_image) VALUES
    (1, 0, '01890a5d-ac96-774b-bcce-b302099a8001', '01890a5d-ac96-774b-bcce-b302099a8003', NULL, NULL);
