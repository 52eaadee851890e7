-- Words in the record's own normal form, so that the tokenizer has nothing left to fold.
create virtual table words using fts5(statement unindexed, body, tokenize = 'unicode61 remove_diacritics 0');
