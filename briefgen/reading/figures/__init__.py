"""Numbers that count or measure: how they are written, limited, and what they measure."""
