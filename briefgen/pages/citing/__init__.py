"""How a quotation or a briefing is cited."""
