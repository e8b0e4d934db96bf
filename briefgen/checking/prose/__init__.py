"""What the editor writes in words of their own, held against what the sources say.

Quoted stretches anchor and are said by whom the sentence says; numbers, dates and names agree with the
evidence. A paraphrase is not understood here: only what it states as a number, a date, a name or a quotation.
"""
