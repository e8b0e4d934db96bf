"""Who speaks where no quotation marks tell: turns with labels, statements, block quotations, dashes."""
